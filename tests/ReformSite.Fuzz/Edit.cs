using System.Text;

namespace ReformSite.Fuzz;

/// <summary>
/// What may happen to a file on its way: bits that flip, halves that get lost, anything inserted anywhere. A paste is gentler: text between
/// two letters, which leaves the file one that can be read, so that the damage gets as far as the plan.
/// </summary>
internal enum Harm { Flip, Cut, Insert, Repeat, End, Paste }

/// <summary>
/// One damage to a file. All numbers are taken modulo what is there, so that any edit fits any file and a failing one can be made smaller.
/// </summary>
/// <param name="At">Position in bytes.</param>
/// <param name="Length">Bytes cut or repeated, or which bit flips.</param>
/// <param name="Piece">Which of <see cref="Pieces"/> is inserted.</param>
internal readonly record struct Edit(Harm Harm, int At, int Length, int Piece)
{
    private const int LongestCut = 200;

    /// <summary>What separates, quotes, marks, counts or looks like something else, and letters that are half there or none at all.</summary>
    public static readonly IReadOnlyList<byte[]> Pieces =
    [
        .. new[]
        {
            "\"", "\"\"", "\"\"\"", ",", ",,,,", "\t", "\n", "\r", "\r\n", "\"\n", "\",\"", "\0", "漢", "髙﨑①㈱", "ｶﾞ", "é", "𠮷", "👨‍👩‍👧", "か\u3099",
            "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "\u2028", "\u0085", "\u000B", "\u200B", " ", "　",
            "#REF!", "#####", "??", "2001/1/1", "1月2日", "2-Jan", "—", "△", "R3", "令和元年度", "H99", "0", "-1", "99999999999999999999", "1e9", "12件",
            "999999999999999999億円", "<ul><li>", "<b", "</p>", "<script>", "<!--", "&amp;", "&#0;", "&#xFFFE;", "&#xD800;", "javascript:", "https://", "・", "- ",
            "取組番号", "年度", "R4 取組計画", "評価", "K1-1-1", "統合:", ":", "- a", "---\n", "{", "[", "&a ", "*a ", "!!x ", "|", ">", "# ", "```\n", "**", "_", "![](",
        }.Select(Encoding.UTF8.GetBytes),
        Encodings.Cp932.GetBytes("漢"), Encodings.Cp932.GetBytes("表"), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x80], [0xA0], [0xFF], [0x81], [0xED, 0x40],
        [0xFC, 0x4B], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0x00, 0xD8], [0x50, 0x4B, 0x03, 0x04], [0x1A],
    ];

    private static readonly byte[][] Pasted =
        [.. Pieces.Where(piece => System.Text.Unicode.Utf8.IsValid(piece) && Encoding.UTF8.GetString(piece).AsSpan().IndexOfAny("\"\0\uFFFE\uFFFF") < 0)];

    public byte[] Apply(byte[] bytes)
    {
        var at = At % (bytes.Length + 1);
        var length = Math.Min(Length % LongestCut, bytes.Length - at);
        switch (Harm)
        {
            case Harm.Flip when at < bytes.Length:
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= (byte)(1 << (Length % 8));
                return flipped;
            case Harm.Cut:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case Harm.Repeat:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case Harm.End:
                return bytes[..at];
            case Harm.Paste:
                // To the beginning of a letter of UTF-8, which most files are in.
                while (at < bytes.Length && (bytes[at] & 0xC0) == 0x80) at++;
                return [.. bytes[..at], .. Pasted[Piece % Pasted.Length], .. bytes[at..]];
            default:
                return [.. bytes[..at], .. Pieces[Piece % Pieces.Count], .. bytes[at..]];
        }
    }

    /// <summary>Half of all damage is an insertion: that is what finds most.</summary>
    /// <param name="gentle">Pastes only.</param>
    public static Edit Of(Random random, bool gentle = false) =>
        new(gentle ? Harm.Paste : random.Next(2) == 0 ? Harm.Insert : (Harm)random.Next(6), random.Next(int.MaxValue), random.Next(int.MaxValue), random.Next(int.MaxValue));
}
