namespace ReformSite.History;

/// <summary>Two texts by what they share and what they do not: of 「延べ213人が参加した」 and 「延べ231人が参加した」 only 213 and 231 differ.</summary>
/// <param name="Start">What both begin with.</param>
/// <param name="End">What both end with.</param>
public readonly record struct TextDifference(string Start, string Before, string After, string End)
{
    /// <summary>True where most of the longer text is shared, so that the rest is best shown within it.</summary>
    public bool IsSmall => Start.Length + End.Length > Math.Max(Before.Length, After.Length);

    /// <summary>Numbers are never taken apart, and no letter of two code units is.</summary>
    public static TextDifference Of(string before, string after)
    {
        var (start, end) = (0, 0);
        var shorter = Math.Min(before.Length, after.Length);
        while (start < shorter && before[start] == after[start]) start++;
        while (start > 0 && IsWhole(before[start - 1])) start--;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        while (end > 0 && IsWhole(before[^end])) end--;
        return new TextDifference(before[..start], before[start..^end], after[start..^end], before[(before.Length - end)..]);
    }

    private static bool IsWhole(char letter) => char.IsDigit(letter) || letter is ',' or '.' || char.IsSurrogate(letter);
}
