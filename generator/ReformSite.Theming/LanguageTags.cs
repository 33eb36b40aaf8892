namespace ReformSite.Theming;

/// <summary>Languages as site.yaml names them, and their tags in HTML (BCP 47).</summary>
public static class LanguageTags
{
    /// <summary>For <c>lang</c>: <c>ja-easy</c> is Japanese, as no tag for easy Japanese is registered.</summary>
    public static string Of(string language) => language.Split('-')[0];

    /// <summary>For <c>hreflang</c>, where two kinds of Japanese must be told apart: <c>ja-x-easy</c>, by the rule for private use.</summary>
    public static string Alternate(string language) => language.Replace("-", "-x-", StringComparison.Ordinal);
}
