using ReformSite.Problems;
using ReformSite.Sources;
using Columns = ReformSite.Sources.Sheets.Initiatives;

namespace ReformSite.Plan;

/// <summary>An initiative as its own row states it, before the other tables have been read.</summary>
internal sealed record InitiativeHead(
    string Id, string PolicyNo, Cell PolicyName, string MeasureNo, string MeasureName, string Title, string Department, IReadOnlyList<string> Related,
    Lifecycle? Lifecycle, IReadOnlyList<string> FormerIds, Record Row)
{
    public Initiative With(IReadOnlyList<YearReport> reports, IReadOnlyList<Indicator> indicators, IReadOnlyList<Correction> corrections) => new(
        Id, PolicyNo, Title, Department, Related, Row.Value(Columns.Background), Row.Value(Columns.FirstYearAction), Row.Written(Columns.NumericTarget),
        Row.Value(Columns.Vision), Row.Value(Columns.PlainSummary), Lifecycle, reports, indicators, corrections, Row.Extra, Row.Place) { FormerIds = FormerIds };
}

/// <summary>Reads initiatives.csv.</summary>
internal static class InitiativeRows
{
    private static readonly Column[] Required = [.. Columns.Sheet.Columns.Where(column => column.Required)];

    public static IReadOnlyList<InitiativeHead> Read(Table table, ProblemList problems)
    {
        var heads = new List<InitiativeHead>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var row in table.Records)
        {
            if (Head(row, problems) is not { } head) continue;
            // Two ids that differ in case only would be one folder on Windows and two on a Linux server.
            if (!places.TryAdd(Normal.Key(head.Id), row.Place)) problems.Add(Mistakes.DuplicateInitiative(row.Value(Columns.Id)!.Value.Place, head.Id, places[Normal.Key(head.Id)]));
            else heads.Add(head);
            if (IsExample(head.Id)) problems.Add(Mistakes.ExampleRow(row.Value(Columns.Id)!.Value.Place, head.Id));
        }
        var ids = table.Records.Select(row => row.Value(Columns.Id)).OfType<Cell>().Select(id => Normal.Key(id.Text)).ToHashSet(StringComparer.Ordinal);
        Nearest? nearest = null;
        foreach (var head in heads)
        {
            if (head.Lifecycle?.MergedInto is { } into && ((!ids.Contains(Normal.Key(into)) && !table.IsBroken) || Normal.Key(into) == Normal.Key(head.Id)))
                problems.Add(Mistakes.MergedIntoUnknown(head.Row.Value(Columns.Lifecycle)!.Value.Place, into, (nearest ??= new Nearest(heads.Select(other => other.Id))).To(into, except: head.Id)));
        }
        foreach (var head in heads)
        {
            // A former id leads to one initiative, and to none that has it now.
            foreach (var former in head.FormerIds)
            {
                if (places.TryAdd(Normal.Key(former), head.Row.PlaceOf(Columns.FormerIds))) continue;
                problems.Add(Mistakes.FormerIdTaken(head.Row.PlaceOf(Columns.FormerIds), former, places[Normal.Key(former)]));
            }
        }
        if (heads.Count == 0 && !problems.HasErrors) problems.Add(Mistakes.NoInitiatives(new Place(table.Files[0].File)));
        return heads;
    }

    private static InitiativeHead? Head(Record row, ProblemList problems)
    {
        var complete = true;
        foreach (var column in Required)
        {
            if (row.Value(column) is not null) continue;
            row.ReportBlank(column, problems);
            complete = false;
        }
        // Whatever else is wrong in the row is told as well.
        var id = IdOf(row, problems);
        var policyNo = PolicyNumberOf(row, problems);
        var lifecycle = LifecycleOf(row, problems);
        ExcelDamage.WarnOfDate(row.Value(Columns.NumericTarget), Columns.NumericTarget, problems);
        if (!complete || id is null || policyNo is null) return null;
        var (measureNo, measure) = MeasureOf(row.Value(Columns.MeasureNo)?.Text, row.Value(Columns.Measure)!.Value.Text);
        return new InitiativeHead(
            id, policyNo, row.Value(Columns.Policy)!.Value, measureNo, measure,
            OneLine(row.Value(Columns.Title)!.Value.Text), OneLine(row.Value(Columns.Department)!.Value.Text), Departments(row.Value(Columns.Related)?.Text),
            lifecycle, FormerIdsOf(row, problems), row);
    }

    private static string? IdOf(Record row, ProblemList problems)
    {
        if (row.Value(Columns.Id) is not { } cell) return null;
        var id = cell.Text.Normalize(System.Text.NormalizationForm.FormKC);
        // 2-Jan could be an id by its letters, but nobody numbers initiatives by months.
        var isDate = ExcelDamage.LooksLikeDate(cell.Text);
        if (!isDate && IsId(id)) return id;
        problems.Add(isDate ? Mistakes.IdBecameDate(cell.Place, cell.Text) : Mistakes.BadId(cell.Place, cell.Text));
        return null;
    }

    /// <summary>The rows of the tables <c>reformsite new</c> writes.</summary>
    private static bool IsExample(string id) => id.StartsWith("EXAMPLE", StringComparison.OrdinalIgnoreCase);

    /// <summary>Several ids, like departments; what is none is told and left out.</summary>
    private static List<string> FormerIdsOf(Record row, ProblemList problems)
    {
        var ids = new List<string>();
        if (row.Value(Columns.FormerIds) is not { } cell) return ids;
        foreach (var written in Departments(cell.Text))
        {
            var id = written.Normalize(System.Text.NormalizationForm.FormKC);
            if (IsId(id)) ids.Add(id);
            else problems.Add(Mistakes.BadFormerId(cell.Place, written));
        }
        return ids;
    }

    private static string? PolicyNumberOf(Record row, ProblemList problems)
    {
        if (row.Value(Columns.PolicyNo) is not { } cell) return null;
        var number = PolicyNumber(cell.Text);
        if (number is null) problems.Add(Mistakes.UnreadablePolicyNumber(cell.Place, cell.Text));
        return number;
    }

    /// <summary>Letters, digits, <c>-</c> and <c>_</c>, at least one letter (so that Excel leaves it alone), at most 64 characters; not <c>CON</c>.</summary>
    private static bool IsId(string id) =>
        id.Length <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && id.Any(char.IsAsciiLetter) && char.IsAsciiLetterOrDigit(id[0]) && !DeviceNames.Contains(id);

    /// <summary>The number in <c>1</c>, <c>第1の政策</c>, <c>第 １ の政策</c>; null if there is none or more than one.</summary>
    internal static string? PolicyNumber(string written)
    {
        var key = Normal.Key(written);
        var start = key.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var end = start;
        while (end < key.Length && char.IsAsciiDigit(key[end])) end++;
        if (end - start > 4 || key.AsSpan(end).ContainsAnyInRange('0', '9')) return null;
        var number = key[start..end].TrimStart('0');
        return number.Length == 0 ? null : number;
    }

    /// <summary><c>1) 様々なコミュニティとの連携</c> is number 1 and a name; a column of its own wins.</summary>
    internal static (string No, string Name) MeasureOf(string? column, string written)
    {
        var name = OneLine(written);
        var digits = 0;
        while (digits < name.Length && (char.IsAsciiDigit(name[digits]) || name[digits] is >= '０' and <= '９')) digits++;
        if (digits > 0 && digits < name.Length && name[digits] is ')' or '）' or '.' or '．' or '、')
            return (Normal.Key(column ?? name[..digits]), name[(digits + 1)..].Trim());
        return (column is null ? "" : Normal.Key(column), name);
    }

    internal static string OneLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Concat(text.Split('\n').Select(line => line.Trim())) : text;

    internal static string[] Departments(string? written) =>
        written is null ? [] : [.. written.Split(['、', ',', '，', '・', '/', '／', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    private static Lifecycle? LifecycleOf(Record row, ProblemList problems)
    {
        if (row.Value(Columns.Lifecycle) is not { } cell)
        {
            if (!row.Lost.Contains(Columns.Lifecycle)) WarnOfEndWithoutLifecycle(row, problems);
            return null;
        }
        var reason = row.Value(Columns.LifecycleReason);
        var key = Normal.Key(cell.Text);
        if (key == "休止")
        {
            if (row.Value(Columns.EndYear) is { } unused) problems.Add(Mistakes.EndYearOfPaused(unused.Place, unused.Text));
            return new Lifecycle(LifecycleKind.Paused, null, null, reason);
        }
        FiscalYear? end = null;
        if (row.Value(Columns.EndYear) is { } written)
        {
            if (FiscalYear.TryParse(written.Text, out var year)) end = year;
            else problems.Add(Mistakes.UnreadableYear(written.Place, written.Text, Columns.EndYear.Name));
        }
        switch (key)
        {
            case "完了": return new Lifecycle(LifecycleKind.Completed, null, end, reason);
            case "中止": return new Lifecycle(LifecycleKind.Stopped, null, end, reason);
        }
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        if (key.StartsWith("統合", StringComparison.Ordinal) && colon > 0 && !string.IsNullOrWhiteSpace(cell.Text[(colon + 1)..]))
            return new Lifecycle(LifecycleKind.Merged, cell.Text[(colon + 1)..].Trim().Normalize(System.Text.NormalizationForm.FormKC), end, reason);
        problems.Add(Mistakes.UnknownLifecycle(cell.Place, cell.Text, key.Contains("統合", StringComparison.Ordinal) ? MergerIn(cell.Text) : CodeWords.Lifecycles.Meant(cell.Text)));
        return null;
    }

    /// <summary><c>統合:K1-1-2</c> for 「K1-1-2に統合」; null where it does not name one id.</summary>
    private static string? MergerIn(string written)
    {
        var words = string.Concat(Normal.Compact(written).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : ' ')).Split(' ');
        var ids = words.Where(IsId).ToList();
        return ids is [var only] ? $"統合:{only}" : null;
    }

    private static void WarnOfEndWithoutLifecycle(Record row, ProblemList problems)
    {
        foreach (var column in new[] { Columns.LifecycleReason, Columns.EndYear })
        {
            if (row.Value(column) is { } unused) problems.Add(Mistakes.EndWithoutLifecycle(unused.Place, column.Name));
        }
    }
}
