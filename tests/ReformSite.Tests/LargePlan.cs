using System.Text;

namespace ReformSite.Tests;

/// <summary>
/// A plan with so many initiatives that its lists need several pages: 2 policies, 3 departments of which each is involved in what the others do,
/// four years of results, and a third of the reports of the fourth overdue. The first ones bear texts that are hard to search.
/// </summary>
internal static class LargePlan
{
    public const int Count = 400;

    private static readonly string[] Departments = ["総務課", "財政課", "市民課"];

    /// <summary>The plan of the first initiatives: a word with and without its reading, ligatures, half width, a dash typed for ー.</summary>
    private static readonly string[] Hard = ["子ども食堂を開く。", "子ども食堂（こどもしょくどう）を広げる。", "㈱みずほのと協定を結ぶ。", "ｶﾞｲﾄﾞﾌﾞｯｸを配る。", "サ－ビスを見直す。"];

    /// <summary>Writes the portal's folder.</summary>
    public static void Write(string folder, int count = Count)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "site.yaml"), """
            title: 大きな計画
            organization: 大きな市
            base_url: https://portal.test/many/
            theme: civic
            data_as_of: 2025-07-01
            plan: { name: 大きな計画, first_year: R3, last_year: R7 }
            report_due: { midterm: 11-30, year_end: 06-30 }
            evaluation:
              year_end:
                - { code: "5", label: 大きく上回る成果, short: 大きく上回る, achieved: true }
                - { code: "4", label: 目標以上の成果, short: 目標以上, achieved: true }
                - { code: "3", label: 目標を達成, short: 目標達成, achieved: true }
                - { code: "2", label: 目標に届かず, short: 届かず, achieved: false }
                - { code: "1", label: 行えず, short: 行えず, achieved: false }
              midterm: same
            """, new UTF8Encoding(false));
        Table(folder, "initiatives.csv", "取組番号,政策番号,政策,施策項目,取組項目,担当部署,関連部署,前年度までの取組および現状,状態,終了年度", Initiatives(count));
        Table(folder, "results.csv", "取組番号,年度,取組計画,中間進捗,年度末実績,年度末評価", Results(count));
    }

    private static IEnumerable<string> Initiatives(int count)
    {
        for (var n = 1; n <= count; n++)
        {
            var others = string.Join('・', Departments.Where((_, i) => i != n % 3));
            var background = $"{n}番の背景。" + string.Concat(Enumerable.Repeat("窓口の手続きには時間がかかり、待つ人が多い。", 16));
            yield return $"K{n},{(n - 1) / 200 + 1},政策その{(n - 1) / 200 + 1},施策その{n % 5},取組その{n},{Departments[n % 3]},{others},{background},{(n == count ? "完了,R5" : ",")}";
        }
    }

    private static IEnumerable<string> Results(int count)
    {
        for (var n = 1; n <= count; n++)
        {
            for (var year = 3; year <= 6; year++)
            {
                var plan = year == 3 && n <= Hard.Length ? Hard[n - 1] : $"{n}番の{year}年目の計画。";
                if (year == 6 && n == count) continue;
                if (year == 6 && n % 3 == 0) yield return $"K{n},R{year},{plan},途中まで進む。,,";
                else yield return $"K{n},R{year},{plan},途中まで進む。,{n}番の{year}年目の実績。,{(n + year) % 5 + 1}";
            }
        }
    }

    /// <summary>Writes one of the tables of a portal.</summary>
    public static void Table(string folder, string name, string header, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(folder, name), string.Join("\r\n", [header, .. rows, ""]), new UTF8Encoding(false));
}
