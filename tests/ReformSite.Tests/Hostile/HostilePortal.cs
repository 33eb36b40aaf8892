using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReformSite.Tests.Hostile;

/// <summary>
/// A portal that has hostile texts in every field a city can write. The corpus is dealt into eight parts; each field gets another one, and with every turn the
/// next, so that after eight turns every text was in every field.
/// </summary>
internal static class HostilePortal
{
    public const int Turns = 8, Rows = 2;

    private static readonly JsonSerializerOptions AsTheyAre = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, int turn)
    {
        var field = turn;
        Directory.CreateDirectory(folder);
        Put("site.yaml", $$"""
            title: {{Line()}}
            organization: {{Line()}}
            languages: [ja, en]
            base_url: https://portal.test/hostile/
            data_as_of: 2025-07-01
            notice: {{Line()}}
            plan: { name: {{Line()}}, first_year: R3, last_year: R7 }
            report_due: { midterm: 11-30, year_end: 06-30 }
            evaluation:
              year_end:
                - { code: "\"><script>alert(1)</script>", label: {{Line()}}, short: {{Line()}}, achieved: true }
                - { code: "2", label: {{Line()}}, short: {{Line()}}, achieved: false }
              midterm: same
            policies: { "1": {{Line()}} }
            departments: { 総務課: { slug: soumu, tel: {{Line()}} } }
            contact: { department: {{Line()}}, tel: {{Line()}}, email: "a'b<i>@example.jp" }
            license: {{Line()}}
            theme_options: { logo: "assets/a'&(b)=c,d+é.png" }
            successor: { title: {{Line()}}, url: "https://example.jp/?\"><script>alert(1)</script>" }
            accessibility:
              policy: { scope: {{Line()}}, level: AA, conformance: 一部準拠, exceptions: [{{Line()}}], known_issues: [{{Line()}}], test_plan: {{Line()}} }
              contact: { department: {{Line()}}, tel: {{Line()}} }
            """);
        Put("site.en.yaml", $$"""
            title: {{Line()}}
            organization: {{Line()}}
            notice: {{Line()}}
            plan: { name: {{Line()}} }
            contact: { department: {{Line()}} }
            evaluation: { year_end: { "2": { label: {{Line()}}, short: {{Line()}} } } }
            policies: { "1": {{Line()}} }
            departments: { 総務課: {{Line()}} }
            successor: { title: {{Line()}} }
            """);
        Table("initiatives.csv", ["取組番号", "政策番号", "政策", "施策番号", "施策項目", "取組項目", "担当部署", "関連部署", "前年度までの取組および現状", "初年度の取組実施内容", "数値目標", "大綱期間終了の目指す姿", "状態", "状態の理由", "やさしい説明", $"余分な列{Slice()[0]}"],
            row => [$"K{row}", $"{1 + (row % 2)}", "政策" + Cell(), "", "施策" + Cell(), "題" + Cell(), row == 0 ? "総務課" : "課" + Cell(), "関係" + Cell(), Cell(), Cell(), Cell(), Cell(), row == 1 ? "休止" : "", Cell(), Cell(), Cell()]);
        Table("results.csv", ["取組番号", "年度", "取組計画", "中間進捗", "中間評価", "年度末実績", "実績効果額", "年度末評価", "委員会意見", "次年度の対応"],
            row => [$"K{row}", row % 2 == 0 ? "R3" : "R6", Cell(), Cell(), "2", Cell(), Cell(), row < 2 ? "\"><script>alert(1)</script>" : "2", Cell(), Cell()]);
        Table("indicators.csv", ["取組番号", "指標名", "単位", "目標の種類", "年度", "目標値", "実績値"], row => [$"K{row}", "指標" + Cell(), "単位" + Cell(), "毎年度", "R3", "10", "8"]);
        Table("corrections.csv", ["訂正日", "取組番号", "年度", "項目", "訂正前", "訂正後", "理由"], row => ["2022-07-01", $"K{row}", "R3", Cell(), Cell(), Cell(), Cell()]);
        Table("glossary.csv", ["用語", "読み", "意味"], row => [new[] { "<b>", "alert(1)" }[row], Cell(), Cell()]);
        Table("initiatives.en.csv", ["取組番号", "政策", "施策項目", "取組項目", "担当部署", "前年度までの取組および現状", "やさしい説明"], row => [$"K{row}", Cell(), Cell(), "t" + Cell(), "d" + Cell(), Cell(), Cell()]);
        Table("results.en.csv", ["取組番号", "年度", "取組計画", "年度末実績"], row => [$"K{row}", row % 2 == 0 ? "R3" : "R6", Cell(), Cell()]);
        Put("policies/1.md", Prose());
        Put("policies/1.en.md", Prose());
        foreach (var page in new[] { "about", "glossary", "accessibility" })
        {
            Put($"pages/{page}.md", $"---\ntitle: {Line()}\n---\n{Prose()}");
            Put($"pages/{page}.en.md", $"---\ntitle: {Line()}\n---\n{Prose()}");
        }
        Put("history/2023-07-10.json", $$"""
            { "schema": 1, "date": "2023-07-10", "note": {{Line()}}, "data_as_of": "2023-07-10", "sources": [], "records": [
              {"table":"initiatives","initiative_id":"K0","policy_no":"1","policy":{{Line()}},"measure":{{Line()}},"initiative":{{Line()}},"department":"総務課","vision":{{Line()}}},
              {"table":"results","initiative_id":"K0","fiscal_year":2021,"plan":{{Line()}},"year_end_result":{{Line()}},"year_end_evaluation":"2"} ] }
            """);
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllBytes(Path.Combine(folder, "assets", "a'&(b)=c,d+é.png"), Pictures.Png(8, 8));

        string[] Slice()
        {
            var part = field++ % Turns;
            return [.. XssCorpus.All.Where((_, i) => i % Turns == part)];
        }

        // In a file that people write by hand; what YAML cannot hold is refused elsewhere.
        string Line() => JsonSerializer.Serialize(string.Concat(string.Join(' ', Slice()).Where(letter => !char.IsControl(letter))), AsTheyAre);

        string Cell() => string.Join('\n', Slice());

        string Prose() => string.Join("\n\n", Slice());

        void Table(string name, string[] heads, Func<int, string[]> cells) =>
            Put(name, string.Join("\r\n", Enumerable.Range(0, Rows).Select(cells).Prepend(heads).Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))) + "\r\n");

        void Put(string name, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
        }
    }
}
