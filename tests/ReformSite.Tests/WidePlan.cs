using System.Text;

namespace ReformSite.Tests;

/// <summary>
/// A plan that is large in every direction a page could grow in: 700 initiatives of 3 policies, one of which has 150 measures and one 200 of one each, 120 departments
/// of which one has half of everything, eight years, long titles and texts, 250 corrections, and publications that changed every initiative.
/// </summary>
internal static class WidePlan
{
    private const int Count = 700;

    private static readonly string Long = string.Concat(Enumerable.Repeat("窓口の手続きを見直し、待つ人を減らします。", 18));

    /// <summary>Writes the portal's folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (year, date) in new[] { (2023, "2024-07-10"), (2024, "2025-07-10") })
        {
            File.WriteAllText(Path.Combine(folder, "site.yaml"), Settings.Replace("DATE", date, StringComparison.Ordinal), new UTF8Encoding(false));
            LargePlan.Table(folder, "initiatives.csv", "取組番号,政策番号,政策,施策番号,施策項目,取組項目,担当部署,関連部署", Initiatives());
            LargePlan.Table(folder, "results.csv", "取組番号,年度,取組計画,年度末実績,年度末評価", Results(year));
            if (year < 2024) Assert.NotNull(Snapshots.Take(folder, null, null).File);
        }
        LargePlan.Table(folder, "corrections.csv", "訂正日,取組番号,年度,項目,訂正前,訂正後,理由", Enumerable.Range(1, 250).Select(n => $"2025-05-01,K{n},R5,年度末実績,{n}人,{n + 1}人,{Long}"));
    }

    private const string Settings = """
        title: 大きな計画
        organization: 大きな市
        base_url: https://portal.test/wide/
        theme: civic
        data_as_of: DATE
        plan: { name: 大きな計画, first_year: H30, last_year: R7 }
        report_due: { midterm: 11-30, year_end: 06-30 }
        evaluation:
          year_end:
            - { code: "A", label: 目標を大きく上回る成果があり、ほかの取組の手本となった, short: 手本, achieved: true }
            - { code: "B", label: おおむね目標どおりの成果があった, short: 達成, achieved: true }
            - { code: "C", label: 目標に届かなかった, short: 届かず, achieved: false }
          midterm: same
        """;

    private static IEnumerable<string> Initiatives()
    {
        for (var n = 1; n <= Count; n++)
        {
            var (policy, measure) = n <= 300 ? (1, (n + 1) / 2) : n <= 500 ? (2, n) : (3, n / 100);
            yield return $"K{n},{policy},政策その{policy},{measure},長い名前の付いた施策その{measure}で市民サービスと行政事務の両方を見直す,長い名前の付いた取組その{n}で窓口の待ち時間と手続きの数を減らす,{Department(n)},{Department(n + 1)}・{Department(n + 2)}";
        }
    }

    private static string Department(int n) => n % 2 == 0 ? "全庁調整課" : $"第{n % 120}担当課";

    private static IEnumerable<string> Results(int until)
    {
        for (var n = 1; n <= Count; n++)
        {
            for (var year = 2018; year <= 2025; year++)
            {
                var told = year <= until ? $"{n}番の{until - year}年前の実績。{Long},{"ABC"[(n + year) % 3]}" : ",";
                yield return $"K{n},{year},{n}番の計画。{Long},{told}";
            }
        }
    }
}
