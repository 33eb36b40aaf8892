using System.Text;
using ReformSite.Tests;

namespace ReformSite.BrowserTests;

/// <summary>
/// A plan at the edges of what a city can write: a title of more than 120 characters, a word of 126 letters, a cell of 5,000 characters, and for indicators and effects
/// the data that are hardest to draw. One initiative per edge.
/// </summary>
internal static class EdgePlan
{
    /// <summary>Initiatives by number: what is at the edge, effects of four years, and an indicator.</summary>
    private static readonly (string Id, string Edge, string[] Effects, string? Indicator, string[] Years)[] Edges =
    [
        ("F1", "とても大きい達成率と金額", ["1円", "12,345,678,901円", "該当なし", "500千円"], "件数,件,毎年度,増,,", ["2/17", "2/1", "2/1999", "2/2", "2/"]),
        ("F2", "負の目標と実績", ["△500千円", "△1,200千円", "300千円", "0円"], "収支,千円,毎年度,増,,", ["△500/△300", "△400/△450", "100/△50", "200/350", "300/"]),
        ("F3", "減らす目標", ["0円", "0円", "0円", "0円"], "残業時間,時間,毎年度,減,,", ["45/50", "40/38", "35/35", "30/0", "30/"]),
        ("F4", "零ばかり", ["1,500千円", "", "", ""], "事故,件,毎年度,減,,", ["0/0", "0/0", "0/1", "0/0", "0/"]),
        ("F5", "一年だけ", ["", "", "", ""], "満足度,%,期末,増,41.2,R2", ["/", "/", "/", "/52.3", "60/"]),
        ("F6", "小さい数と大きい数", ["123,456,789千円", "1千円", "98,765千円", "5,000千円"], "債務残高,円,毎年度,減,,", ["12345678901/12345678901", "12000000000/1", "11000000000/11500000000", "10000000000/9999999999", "9000000000/"]),
        ("F7", "長い名前と単位", ["3人", "45件", "120千円", "2,000時間"], "市民協働によるまちづくりに関する意識調査において肯定的な回答をした市民の割合,パーセントポイント（前年度比）,毎年度,増,,", ["12.5/11.25", "12.5/13.75", "12.5/", "12.5/14", "12.5/"]),
        ("F8", "実績なし", ["", "", "", ""], "利用者,人,累計,増,,", ["100/", "200/", "300/", "400/", "500/"]),
        ("F9", "増えた数の目標", ["", "", "", ""], "登録者,人,純増,増,6500,R2", ["500/7012", "500/6900", "500/6900", "500/9000", "500/"]),
        ("L1", LongTitle, ["", "", "", ""], null, []),
        ("L2", LongWord, ["", "", "", ""], null, []),
    ];

    private const string LongTitle =
        "市民と職員がともに考え、地域のつながりを生かしながら、子どもから高齢者まで誰もが安心して暮らし続けられるまちをつくるための、行政手続きの見直しと窓口の改善、情報通信技術の活用、公共施設の再編、財政の健全化を一体として進める総合的な取組の推進と検証";

    private const string LongWord = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerstelle推進事業";

    public static IEnumerable<string> Ids => Edges.Select(edge => edge.Id);

    /// <summary>Writes the portal's folder.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "site.yaml"), """
            title: 端の計画
            organization: 端の市
            base_url: https://portal.test/edges/
            theme: civic
            data_as_of: 2025-07-01
            plan: { name: 端の市の計画, first_year: R3, last_year: R7 }
            report_due: { midterm: 11-30, year_end: 06-30 }
            evaluation:
              year_end:
                - { code: "10", label: 目標をはるかに上回る成果があり、ほかの市の手本となった, short: はるかに上回る, achieved: true }
                - { code: "3", label: 目標を達成, short: 目標達成, achieved: true }
                - { code: "1", label: 行えず, short: 行えず, achieved: false }
              midterm: same
            """, new UTF8Encoding(false));
        LargePlan.Table(folder, "initiatives.csv", "取組番号,政策番号,政策,施策番号,施策項目,取組項目,担当部署", Edges.Select(edge => $"{edge.Id},1,端の政策,1,端の施策,{edge.Edge},企画課"));
        LargePlan.Table(folder, "results.csv", "取組番号,年度,取組計画,年度末実績,実績効果額,効果の種類,年度末評価", Edges.SelectMany(edge => edge.Effects.Select((effect, i) =>
            $"{edge.Id},R{3 + i},計画,{(edge.Id == "L1" ? LongText(i) : "実績")},\"{effect}\",{(effect is "" or "該当なし" ? "" : "単年度")},{new[] { "10", "3", "1", "3" }[i]}")));
        LargePlan.Table(folder, "indicators.csv", "取組番号,指標名,単位,目標の種類,方向,基準値,基準年度,年度,目標値,実績値", Edges.Where(edge => edge.Indicator is not null).SelectMany(edge =>
            edge.Years.Select((year, i) => $"{edge.Id},{edge.Indicator},R{3 + i},{year.Replace('/', ',')}")));
    }

    /// <summary>5,000 characters in the second year, 300 in the others.</summary>
    private static string LongText(int year) => string.Concat(Enumerable.Range(1, 250).Select(n => $"第{n}回は意見を二つ聞き、市の窓口を直した。"))[..(year == 1 ? 5000 : 300)];
}
