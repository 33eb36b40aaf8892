using System.Text;

namespace ReformSite.Fuzz;

/// <summary>The encodings Excel writes, by the names the tests print.</summary>
internal static class Encodings
{
    public static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Lossy = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    public static readonly IReadOnlyList<string> Names = ["UTF-8", "UTF-8 BOM", "UTF-16 LE", "UTF-16 BE", "CP932"];

    /// <summary>CP932 has neither — nor 𠮷; Unicode has all.</summary>
    public static bool Holds(string encoding, string text) => encoding != "CP932" || Lossy.GetString(Lossy.GetBytes(text)) == text;

    public static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "UTF-8" => Encoding.UTF8.GetBytes(text),
        "UTF-8 BOM" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        "UTF-16 LE" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        "UTF-16 BE" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        "CP932" => Cp932.GetBytes(text),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "No encoding of Excel."),
    };
}
