using ReformSite.Charts;
using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Final evaluations as bars and tables: of the plan, of each policy, of each department.</summary>
public static class BalanceFigures
{
    public static Tally Of(IEnumerable<Initiative> initiatives, Edition edition) => Tally.Final(edition.Plan.Years[^1], edition.Plan.YearEndScale, initiatives);

    public static IReadOnlyList<Figure> All(Edition edition)
    {
        var (words, plan) = (edition.Words, edition.Plan);
        return
        [
            Levels(Of(plan.Initiatives, edition), edition),
            By("policies", words["say.balance.policies"], words["say.table.policy"],
                [.. plan.Policies.Select(policy => ((Wording)words.Fill("say.policy.row", ("no", policy.No), ("name", policy.Name)), Addresses.Of(policy), Of(policy.Initiatives, edition)))], edition),
            By("departments", words["say.balance.departments"], words["say.reports.department"],
                [.. plan.Departments.Select(department => (edition.NameOf(department.Name), Addresses.OfDepartment(department.Name, edition.Settings), Of(department.Responsible, edition)))], edition),
        ];
    }

    /// <summary>How many initiatives ended with each evaluation, and what the others are.</summary>
    private static Figure Levels(Tally tally, Edition edition)
    {
        var words = edition.Words;
        var rows = edition.Plan.YearEndScale.Levels.Select((level, i) => new TableRow(
            new TableHead(edition.Marks.Of(level).Word, edition.Marks.Of(level)), [new TableCell(Distribution.Text(tally.ByLevel[i])), Share(tally.ByLevel[i])])).ToList();
        State("say.state.unreported", tally.Missing);
        if (tally.Pending > 0) State("say.state.pending", tally.Pending);
        if (tally.WithoutEvaluation > 0) State("say.state.unevaluated", tally.WithoutEvaluation);
        if (tally.OutOfScope > 0) State("say.state.out", tally.OutOfScope);
        return Figure(
            "evaluations", words["say.balance.evaluations"], [(words["say.balance.whole"], tally)],
            new FigureTable("levels", words["say.balance.caption"], [new TableHead(words["say.table.code"]), new TableHead(words["say.balance.count"]), new TableHead(words["say.balance.share"])], rows), words["say.balance.note_share"], edition);

        void State(string key, int count) => rows.Add(new TableRow(new TableHead(words[key]), [new TableCell(Distribution.Text(count)), new TableCell("—", State: true)]));

        TableCell Share(int count) => Amounts.Share(count, tally.Evaluated, words) is { } share
            ? new TableCell($"{Distribution.Text(count)}/{Distribution.Text(tally.Evaluated)}", share) : new TableCell("—", State: true);
    }

    private static Figure By(string id, string heading, string of, IReadOnlyList<(Wording Name, Address To, Tally Tally)> groups, Edition edition) => Figure(
        id, heading, [.. groups.Select(group => (group.Name.Text, group.Tally))],
        Distribution.Table("policies", edition.Words.Fill("say.balance.counts", ("heading", heading)), of, [.. groups.Select(group => (new TableHead(group.Name), group.To, group.Tally))], withPending: true, edition), edition.Words["say.years.note"], edition);

    private static Figure Figure(string id, string heading, IReadOnlyList<(string Name, Tally Tally)> rows, FigureTable table, string note, Edition edition)
    {
        var words = edition.Words;
        var description = words.Join(rows.Select(row => words.Fill("say.balance.row", ("name", row.Name), ("result", Findings.Final(row.Tally, edition).ToString())).Text));
        var notes = new List<string> { note };
        if (rows.Any(row => row.Tally.OutOfScope > 0)) notes.Add(words["say.balance.note_out"]);
        return new Figure(
            id, heading, null, null, StackChart.Draw(new ChartText(id, heading, description), [.. rows.Select(row => Distribution.Row(row.Name, row.Tally, edition))], Math.Max(1, rows.Max(row => row.Tally.Total))),
            [], table, notes, Addresses.DataFile("results.csv"), Addresses.Balance.Beside(id + ".svg"));
    }
}
