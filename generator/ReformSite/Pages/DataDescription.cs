using ReformSite.Plan;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Pages;

/// <summary>The two tables that explain the published ones: every column in Japanese and English, and every code.</summary>
public static class DataDescription
{
    public static readonly Column CodeColumn = new("列", "column", true, new("コードを使う列", "the column that uses the code"));
    public static readonly Column Code = new("コード", "code", true, new("CSVでの書き方", "as it stands in the CSV files"));
    public static readonly Column CodeJson = new("plan.jsonの値", "json_value", true, new("plan.jsonでの書き方", "as it stands in plan.json"));
    public static readonly Column CodeLabel = new("意味", "label", true, new("コードの意味", "what the code means"));
    public static readonly Column CodeEnglish = new("英語の意味", "label_en", false, new("英語での意味。市が決めた評価の段階では空欄", "the meaning in English; blank for evaluations, whose words are the city's"));
    public static readonly Column CodeAchieved = new("達成", "achieved", false, new("目標の達成に数えるか。年度末評価だけ", "whether it counts as achieved; of evaluations at year end only"));

    public static readonly Column File = new("ファイル", "file", true, new("ファイルの名前", "name of the file"));
    public static readonly Column Name = new("列", "column", true, new("列の名前", "name of the column"));
    public static readonly Column English = new("英語の名前", "column_en", false, new("列の英語の名前。市が加えた列では空欄", "its English name; blank for columns added by the city"));
    public static readonly Column Type = new("型", "type", true, new("値の型。Table Schemaの名前", "type of its values, as Table Schema names it"));
    public static readonly Column Required = new("必須", "required", true, new("どの行にも値があるか", "whether every row has a value"));
    public static readonly Column Meaning = new("意味", "meaning", true, new("列の意味", "what it holds"));
    public static readonly Column MeaningEnglish = new("英語の意味", "meaning_en", true, new("列の意味（英語）", "what it holds, in English"));

    public static readonly Sheet Codes = new("codes", [CodeColumn, Code, CodeJson, CodeLabel, CodeEnglish, CodeAchieved]);

    public static readonly Sheet Columns = new("columns", [File, Name, English, Type, Required, Meaning, MeaningEnglish]);

    /// <summary>Cells of codes.csv, row by row.</summary>
    public static IEnumerable<IReadOnlyList<string>> CodeRows(ReformPlan plan) => CodeLists.Of(plan).Select(code => (IReadOnlyList<string>)
    [
        code.Column.Name, code.Value, code.Json ?? code.Value, code.Label("ja").Text, code.Meaning?.En ?? "", code.Achieved is { } achieved ? Flag(achieved) : "",
    ]);

    /// <summary>Cells of columns.csv, row by row: the given tables, then the two of the dictionary itself.</summary>
    public static IEnumerable<IReadOnlyList<string>> ColumnRows(IEnumerable<Table> tables)
    {
        foreach (var table in tables)
        {
            foreach (var column in table.Sheet.Columns) yield return Row(table.Sheet, column);
            foreach (var name in table.ExtraColumns)
                yield return [table.Sheet.FileName, name, "", "string", Flag(false), DataTypes.ExtraMeaning.Ja, DataTypes.ExtraMeaning.En];
        }
        foreach (var sheet in new[] { Codes, Columns })
        {
            foreach (var column in sheet.Columns) yield return Row(sheet, column);
        }
    }

    private static string[] Row(Sheet sheet, Column column) =>
        [sheet.FileName, column.Name, column.English, DataTypes.Of(column), Flag(DataTypes.IsRequired(column)), column.Meaning.Ja, column.Meaning.En];

    /// <summary>As Table Schema writes it by default.</summary>
    private static string Flag(bool value) => value ? "true" : "false";
}
