using System.Text;
using ReformSite.Problems;

namespace ReformSite.Sources;

/// <summary>A file as text, with the encoding it was in: <c>UTF-8</c>, <c>UTF-16</c> or <c>CP932</c>.</summary>
public sealed record DecodedText(string Text, string Encoding);

/// <summary>
/// Bytes to text: by byte order mark, else strict UTF-8, else strict CP932 as Windows has it. Bytes that are none of these are a problem
/// that names the line; nothing is ever replaced by a question mark.
/// </summary>
public static class Decoding
{
    private static readonly Encoding StrictCp932 = CodePagesEncodingProvider.Instance
        .GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. Null if it cannot be read as text; the problem is then in the list.</summary>
    public static DecodedText? ReadFile(string path, SourceFile file, ProblemList problems) =>
        FileBytes.Read(path, file, problems) is { } bytes ? Read(bytes, file, problems) : null;

    public static DecodedText? Read(byte[] bytes, SourceFile file, ProblemList problems)
    {
        if (IsWorkbook(bytes))
        {
            problems.Add(Mistakes.NotText(file, workbook: true));
            return null;
        }
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes, 3, file, problems),
            [0xFF, 0xFE, ..] => Utf16(bytes, bigEndian: false, file, problems),
            [0xFE, 0xFF, ..] => Utf16(bytes, bigEndian: true, file, problems),
            _ when Utf8IsValid(bytes) => Utf8(bytes, 0, file, problems),
            _ => Cp932(bytes, file, problems),
        };
        if (text is null) return null;
        if (text.Text.Contains('\0'))
        {
            problems.Add(Mistakes.NotText(file, workbook: false));
            return null;
        }
        // U+FFFE and U+FFFF are no letters by definition; no page or feed may hold them.
        var never = text.Text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF');
        if (never < 0) return Shown(text, file, problems);
        problems.Add(Mistakes.BadBytes(new Place(file, LineOf(text.Text.AsSpan(0, never), text.Text[never])), text.Encoding, $"{(int)text.Text[never]:X4}"));
        return null;
    }

    /// <summary>The text without controls that would turn its direction.</summary>
    private static DecodedText Shown(DecodedText text, SourceFile file, ProblemList problems)
    {
        var turning = InvisibleLetters.IndexIn(text.Text);
        if (turning < 0) return text;
        problems.Add(Mistakes.TurningLetter(new Place(file, LineOf(text.Text.AsSpan(0, turning), text.Text[turning])), $"{(int)text.Text[turning]:X4}"));
        return text with { Text = InvisibleLetters.Without(text.Text) };
    }

    private static bool Utf8IsValid(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>An xlsx is a zip archive, an xls a compound file; both have told beginnings.</summary>
    private static bool IsWorkbook(byte[] bytes) => bytes is [0x50, 0x4B, 0x03, 0x04, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    private static DecodedText? Utf8(byte[] bytes, int start, SourceFile file, ProblemList problems)
    {
        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes, start, bytes.Length - start), "UTF-8");
        }
        catch (DecoderFallbackException bad)
        {
            problems.Add(BadBytes(bytes, start + bad.Index, file, "UTF-8"));
            return null;
        }
    }

    private static DecodedText? Utf16(byte[] bytes, bool bigEndian, SourceFile file, ProblemList problems)
    {
        try
        {
            var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
            return new DecodedText(encoding.GetString(bytes, 2, bytes.Length - 2), "UTF-16");
        }
        catch (DecoderFallbackException bad)
        {
            var readable = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes, 2, Math.Clamp(bad.Index, 0, bytes.Length - 2) & ~1);
            problems.Add(Mistakes.BadBytes(new Place(file, LineOf(readable, '\0')), "UTF-16", Hex(bad.BytesUnknown)));
            return null;
        }
    }

    private static DecodedText? Cp932(byte[] bytes, SourceFile file, ProblemList problems)
    {
        var (readable, broken) = WindowsLetters(bytes);
        if (broken < 0)
        {
            try
            {
                return new DecodedText(StrictCp932.GetString(readable), "CP932");
            }
            catch (DecoderFallbackException bad)
            {
                broken = bad.Index;
            }
        }
        // The encoding that got further is the one the file is meant to be in.
        var utf8 = FirstBadUtf8(bytes);
        problems.Add(utf8 >= broken ? BadBytes(bytes, utf8, file, "UTF-8") : BadBytes(bytes, broken, file, "Shift_JIS"));
        return null;
    }

    /// <summary>
    /// .NET's table is not Windows' own: it lacks the NEC selection of the IBM letters (ED40–EEFC), which are moved here to where it has
    /// them (FA40–FC4B), and it reads the bytes 80, A0 and FD–FF, which are no letters. Returns where the first such byte is, or -1.
    /// </summary>
    private static (byte[] Readable, int Broken) WindowsLetters(byte[] bytes)
    {
        const int perRow = 188;
        var readable = bytes;
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80 || lead is >= 0xA1 and <= 0xDF) continue;
            if (lead is 0x80 or 0xA0 or > 0xFC || i + 1 == bytes.Length || bytes[i + 1] is < 0x40 or 0x7F or > 0xFC) return (readable, i);
            var trail = bytes[++i];
            if (lead is not (0xED or 0xEE)) continue;
            if (ReferenceEquals(readable, bytes)) readable = (byte[])bytes.Clone();
            var index = ((lead - 0xED) * perRow) + trail - (trail > 0x7F ? 0x41 : 0x40);
            var (newLead, newIndex) = index switch
            {
                < 360 => (0xFA + ((index + 28) / perRow), (index + 28) % perRow),
                >= 362 and < 372 => (0xFA, index - 362),
                372 => (0x81, 137),
                > 372 => (0xFA, index - 373 + 21),
                _ => ((int)lead, -1),
            };
            if (newIndex < 0) return (readable, i - 1);
            readable[i - 1] = (byte)newLead;
            readable[i] = (byte)(newIndex + (newIndex >= 63 ? 0x41 : 0x40));
        }
        return (readable, -1);
    }

    private static int FirstBadUtf8(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return -1;
        }
        catch (DecoderFallbackException bad)
        {
            return bad.Index;
        }
    }

    private static Problem BadBytes(byte[] bytes, int at, SourceFile file, string encoding)
    {
        var line = 1;
        for (var i = 0; i < at; i++)
        {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'))) line++;
        }
        return Mistakes.BadBytes(new Place(file, line), encoding, Hex(bytes.AsSpan(at, Math.Min(2, bytes.Length - at))));
    }

    /// <summary>The line after a text; <paramref name="next"/> is the letter that follows it.</summary>
    private static int LineOf(ReadOnlySpan<char> before, char next)
    {
        var line = 1;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 < before.Length ? before[i + 1] : next) != '\n')) line++;
        }
        return line;
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes);
}
