using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>Reads a map of <c>department</c>, <c>tel</c> and <c>email</c>, in which every part may be missing.</summary>
internal static class ContactReader
{
    public static ContactSetting Read(YamlKeys keys, ProblemList problems)
    {
        var contact = new ContactSetting(keys.Text("department") is { } department ? department.Text : default(ReformSite.Theming.Wording?), keys.Text("tel")?.Text, Email(keys, problems));
        keys.CheckUnknown();
        return contact;
    }

    public static string? Email(YamlKeys keys, ProblemList problems)
    {
        if (keys.Text("email") is not { } text) return null;
        var at = text.Text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at == text.Text.LastIndexOf('@') && at < text.Text.Length - 1 && text.Text.All(letter => letter is > ' ' and < '\u007F')) return text.Text;
        problems.Add(Mistakes.BadEmail(text.Place, text.Text));
        return null;
    }
}
