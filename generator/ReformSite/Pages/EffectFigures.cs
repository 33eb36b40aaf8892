using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Effect per year of one initiative. Years are compared, never added up: a continuing effect would be counted twice.</summary>
public static class EffectFigures
{
    /// <summary>
    /// Null where no year has an amount. Amounts of different units cannot be drawn to one scale: the table stands without a drawing then, and says why. Its file is the
    /// one offered under the evaluations.
    /// </summary>
    public static Figure? Of(Initiative initiative, Edition edition)
    {
        var words = edition.Words;
        var amounts = initiative.Reports.Where(report => report.Effect?.Value is not null).ToList();
        if (amounts.Count == 0) return null;
        var isMixed = amounts.Select(report => report.Effect!.Unit).Distinct().Count() > 1;
        var unit = amounts[^1].Effect!.Unit;
        var rows = initiative.Reports.Select(report => new AmountRow(
            edition.Label(report.Year).Short, report.Effect?.Value, report.Effect?.Value is { } value ? Amounts.WithUnit(value, unit, edition).Text : "",
            report.Effect?.Value is null ? Missing(report, initiative, edition).Text : null)).ToList();
        var last = amounts[^1];
        var kind = EffectTables.KindWord(last.Effect!.Kind, edition);
        var finding = words.Say(last.Effect.Value < 0 ? "say.effect.finding_negative" : "say.effect.finding", ("year", edition.Label(last.Year).Long), ("value", Amounts.WithUnit(last.Effect.Value!.Value, unit, edition)), ("kind", kind));
        return new Figure(
            "effects", words["say.effect.heading"], finding,
            null, isMixed ? Markup.Empty : AmountChart.Draw(new ChartText("effects", words["say.effect.title"], finding.ToString()), rows, edition.Own(unit).Lang), [],
            new FigureTable("effect", words["say.effect.caption"], [new(words["say.table.year"]), new(words["say.table.effect"]), new(words["say.table.effect_kind"])],
            [.. initiative.Reports.Select(report => new TableRow(new TableHead(edition.Label(report.Year).Short), Cells(report, initiative, edition)))]),
            isMixed ? [words["say.effect.mixed"], words["say.effect.note"]] : [words["say.effect.note"]], Addresses.DataFile("results.csv"), null);
    }

    private static TableCell[] Cells(YearReport report, Initiative initiative, Edition edition) => report.Effect is { } effect
        ? [new TableCell(effect.Value is null ? Promises.PlainText(effect.Written) ?? "" : new Wording(effect.Written.Text, effect.Written.Lang)), new TableCell(effect.Value is null ? "—" : EffectTables.KindWord(effect.Kind, edition), State: effect.Value is null)]
        : [new TableCell(Missing(report, initiative, edition), State: true), new TableCell("—", State: true)];

    private static Wording Missing(YearReport report, Initiative initiative, Edition edition) => report.Effect is { } effect
        ? Promises.PlainText(effect.Written) ?? ""
        : report.YearEnd switch
        {
            ReportState.Published => edition.Words["say.empty.effect"],
            ReportState.OutOfScope => edition.Marks.Ended(initiative),
            ReportState.Overdue or ReportState.Unreported => edition.Words["say.state.unreported"],
            ReportState.Pending => edition.Words["say.state.pending"],
            _ => edition.Words["say.state.future"],
        };
}
