namespace ReformSite.Problems;

/// <summary>A place in words, as a remedy begins: <c>results.csv 12行目 G列「年度末評価」</c>.</summary>
public static class PlaceWords
{
    /// <param name="header">Header of the column as the file has it; null where the row or the file is meant.</param>
    public static Said Spoken(this Place place, string? header = null)
    {
        var ja = place.File.Name;
        var en = place.File.Name;
        if (place.Row > 0)
        {
            ja += $" {place.Row}行目";
            en += IsTable(place.File) ? $", row {place.Row}" : $", line {place.Row}";
        }
        if (place.Column > 0 && IsTable(place.File))
        {
            ja += $" {place.ColumnLetter}列";
            en += $", column {place.ColumnLetter}";
        }
        else if (place.Column > 0)
        {
            ja += $" {place.Column}文字目";
            en += $", character {place.Column}";
        }
        return header is null ? new Said(ja, en) : new Said($"{ja}「{header}」", $"{en} “{header}”");
    }

    /// <summary>The remedy in its usual form: the place in words, an arrow, what to do there.</summary>
    public static Said Remedy(this Place place, string ja, string en) => place.Remedy(null, ja, en);

    public static Said Remedy(this Place place, string? header, string ja, string en)
    {
        var where = place.Spoken(header);
        return new Said($"{where.Ja} → {ja}", $"{where.En} → {en}");
    }

    /// <summary>Columns have letters only where the file opens in Excel.</summary>
    internal static bool IsTable(SourceFile file) => file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
