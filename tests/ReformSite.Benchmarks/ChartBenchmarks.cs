using BenchmarkDotNet.Attributes;
using ReformSite.Charts;
using ReformSite.Theming;

namespace ReformSite.Benchmarks;

/// <summary>Every chart with five years in it.</summary>
public class ChartBenchmarks
{
    private static readonly ChartText Named = new("f1", "目標と実績", "令和3年度は6回。令和4年度は7回。");

    private static readonly int[] Years = [3, 4, 5, 6, 7];

    private readonly StackRow[] _stack =
        [.. Years.Select(year => new StackRow($"R{year}", [.. Enum.GetValues<StackForm>().Select(form => new StackPart(form, year + (int)form))], "13", "/24"))];

    private readonly MiniRow[] _mini = [.. Years.Select(year => new MiniRow($"R{year}", 10, 10 - year, year, "10", "/20"))];

    private readonly ReportRow[] _reports = [.. Years.Select(year => new ReportRow($"R{year} 年度末", 20 - year, 2, 1, year, 1, "17", "/20"))];

    private readonly LadderChart _ladder =
        new([.. Enumerable.Range(1, 5).Reverse().Select(rank => new LadderLevel($"{rank}", "目標達成", rank, rank >= 3 ? Tone.Met : Tone.NotMet, rank == 3))]);

    private readonly LadderYear[] _evaluated = [.. Years.Select(year => new LadderYear($"R{year}", $"{2018 + year}", year == 7 ? null : year - 1, year == 7 ? "期限前" : null))];

    private readonly TargetRow[] _targets = [.. Years.Select(year => new TargetRow($"R{year}", year, year * 1.1m, $"{year}回", $"{year * 1.1m}回"))];

    private readonly AmountRow[] _amounts = [.. Years.Select(year => new AmountRow($"R{year}", (year - 4) * 1_000_000, $"{year - 4}00万円"))];

    [Benchmark]
    public int Stack() => StackChart.Draw(Named, _stack, 60).Html.Length;

    [Benchmark]
    public int Mini() => MiniStack.Draw(Named, _mini, 20).Html.Length;

    [Benchmark]
    public int Reports() => ReportChart.Draw(Named, _reports, 24).Html.Length;

    [Benchmark]
    public int Ladder() => _ladder.Draw(Named, _evaluated).Html.Length;

    [Benchmark]
    public int Target() => TargetChart.Draw(Named, "回", _targets, 2, "基準値 2回").Html.Length;

    [Benchmark]
    public int Amount() => AmountChart.Draw(Named, _amounts).Html.Length;
}
