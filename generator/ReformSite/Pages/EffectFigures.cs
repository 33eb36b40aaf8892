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
        if (initiative.Reports.LastOrDefault(report => report.Effect?.Value is not null) is not { Effect: { } effect } last) return null;
        var unit = effect.Unit;
        var isMixed = initiative.Reports.Any(report => report.Effect is { Value: not null } other && other.Unit != unit);
        var finding = words.Say(effect.Value < 0 ? "say.effect.finding_negative" : "say.effect.finding",
            ("year", edition.Label(last.Year).Long), ("value", Amounts.WithUnit(effect.Value!.Value, unit, edition)), ("kind", EffectTables.KindWord(effect.Kind, edition)));
        TableRow[] rows = [.. initiative.Reports.Select(report => new TableRow(new TableHead(edition.Label(report.Year).Short), Cells(report, initiative, edition)))];
        return new Figure(
            "effects", words["say.effect.heading"], finding, null, isMixed ? Markup.Empty : Drawing(initiative, unit, finding, edition), [],
            new FigureTable("effect", words["say.effect.caption"], [new(words["say.table.year"]), new(words["say.table.effect"]), new(words["say.table.effect_kind"])], rows),
            isMixed ? [words["say.effect.mixed"], words["say.effect.note"]] : [words["say.effect.note"]], Addresses.DataFile("results.csv"), null);
    }

    private static Markup Drawing(Initiative initiative, string unit, Sentence finding, Edition edition)
    {
        AmountRow[] rows = [.. initiative.Reports.Select(report => report.Effect?.Value is { } value
            ? new AmountRow(edition.Label(report.Year).Short, value, Amounts.WithUnit(value, unit, edition).Text)
            : new AmountRow(edition.Label(report.Year).Short, null, "", Missing(report, initiative, edition).Text))];
        return AmountChart.Draw(new ChartText("effects", edition.Words["say.effect.title"], finding.ToString()), rows, edition.Own(unit).Lang);
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
