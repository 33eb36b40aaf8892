using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;
using ReformSite.Theming.Pages;

namespace ReformSite.Pages;

/// <summary>実績効果額 of some initiatives, added only within one kind, one unit and one year (docs/rules.md, rule 6).</summary>
public static class EffectTables
{
    public static EffectSums Of(IReadOnlyCollection<Initiative> initiatives, Edition edition, FiscalYear? only = null)
    {
        var words = edition.Words;
        var sums = EffectSum.Of(initiatives).Where(sum => only is null || sum.Year == only).ToList();
        var reporting = initiatives.Count(initiative => initiative.Reports.Any(report => report.Effect?.Value is not null && (only is null || report.Year == only)));
        if (sums.Count == 0) return new EffectSums(words.Say("say.effects.none"), new FigureTable("sums", words["say.effects.caption"], [], []), []);

        var columns = sums.Select(sum => (sum.Kind, sum.Unit)).Distinct().OrderBy(column => column.Unit == "円" ? 0 : 1).ThenBy(column => column.Kind).ThenBy(column => column.Unit, StringComparer.Ordinal).ToList();
        var heads = new List<TableHead> { new(words["say.table.year"]) };
        heads.AddRange(columns.Select(column => new TableHead(words.Fill(column.Unit == "円" ? "say.effects.money" : "say.effects.quantity", ("unit", edition.Own(column.Unit))), Sub: KindWord(column.Kind, edition))));
        var rows = sums.Select(sum => sum.Year).Distinct().Order().Select(year => new TableRow(
            new TableHead(edition.Label(year).Short, Sub: edition.Label(year).Aside),
            [.. columns.Select(column => CellOf(sums.Find(sum => sum.Year == year && sum.Kind == column.Kind && sum.Unit == column.Unit), edition))], Addresses.Of(year)));
        return new EffectSums(
            words.Say("say.effects.finding", ("count", initiatives.Count), ("reporting", reporting)),
            new FigureTable("sums", words["say.effects.caption"], heads, [.. rows]), [words["say.effects.note"]]);
    }

    public static string KindWord(EffectKind kind, Edition edition) => edition.Words[kind switch
    {
        EffectKind.OneYear => "say.effects.one_year",
        EffectKind.Continuing => "say.effects.continuing",
        _ => "say.effects.unspecified",
    }];

    private static TableCell CellOf(EffectSum? sum, Edition edition) => sum is null
        ? new TableCell(edition.Words["say.effects.no_report"], State: true)
        : new TableCell(Amounts.WithUnit(sum.Value, sum.Unit, edition), edition.Words.Fill("say.effects.covers", ("count", sum.Count)));
}
