using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReformSite.Sources;

/// <summary>Names that can be a part of an address: on every disk, on every host, and read as what they are.</summary>
public static class FileNames
{
    private const int LongestSegment = 40;

    private static readonly SearchValues<char> MeantInPaths = SearchValues.Create("%:*?\"<>|\\/");

    /// <summary>Of a page: letters and digits of any script, <c>-</c> and <c>_</c>, whichever way they are composed; short, and no device of Windows.</summary>
    public static bool IsSegment(string name)
    {
        if (!IsWhole(name)) return false;
        var composed = name.Normalize();
        return composed.Length is > 0 and <= LongestSegment && composed.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_') && !DeviceNames.Contains(composed);
    }

    /// <summary>Of a file that is copied as it is, or of the portal: also blanks and most signs, but nothing unseen and nothing that means something in a path.</summary>
    internal static bool IsPublishable(string name) =>
        IsWhole(name) && name is not ['.' or ' ', ..] and not [.., '.' or ' '] && Encoding.UTF8.GetByteCount(name) is > 0 and <= Limits.NameBytes
        && !name.AsSpan().ContainsAny(MeantInPaths) && !name.EnumerateRunes().Any(IsUnseen) && !DeviceNames.Contains(name.Split('.')[0]);

    /// <summary>A name of bytes that are no text has a U+FFFD, one of Windows may have half a letter.</summary>
    private static bool IsWhole(string name) => name.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
