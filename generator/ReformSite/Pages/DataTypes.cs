using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Pages;

/// <summary>The column dictionary: types of published columns, by their Table Schema names, and how texts are guarded.</summary>
public static class DataTypes
{
    /// <summary>Part of the column dictionary, like the meanings of the columns.</summary>
    public static readonly Said FormulaNote = new(
        "Excelが数式として実行してしまう文字（「=」や「@」で始まるもの、「+」や「-」で始まって数でないもの）の前には、アポストロフィ（'）を一つ付けています。元の文字には含まれません。全角の記号も同じです。",
        "A text that Excel would run as a formula (beginning with “=” or “@”, or with “+” or “-” and no number, full-width signs alike) is preceded by one apostrophe ('), which is no part of the text.");

    public static readonly Said MissingNote = new(
        "空欄と、横線だけのセル（「—」など）は、値がないことを表します。0ではありません。", "Blank cells and cells with nothing but a dash have no value. That is not 0.");

    public static readonly Said ExtraMeaning = new("市が独自に加えた列", "column added by the city");

    /// <summary>What must be known of cells to read them right.</summary>
    public static string Notes(string language) => language == "en" ? $"{MissingNote.En} {FormulaNote.En}" : MissingNote.Ja + FormulaNote.Ja;

    /// <summary>The columns that tell the rows of a table apart. Corrections have none: one value may be corrected twice on a day.</summary>
    public static IReadOnlyList<Column> KeyOf(Sheet sheet) =>
        sheet == Sheets.Initiatives.Sheet ? [Sheets.Initiatives.Id]
        : sheet == Sheets.Results.Sheet ? [Sheets.Results.Id, Sheets.Results.Year]
        : sheet == Sheets.Indicators.Sheet ? [Sheets.Indicators.Id, Sheets.Indicators.Name, Sheets.Indicators.Year]
        : sheet == DataDescription.Codes ? [DataDescription.CodeColumn, DataDescription.Code]
        : sheet == DataDescription.Columns ? [DataDescription.File, DataDescription.Name]
        : [];

    /// <summary>Whether every cell of the column has a value. A column of numbers must be there; each of its cells need not be.</summary>
    public static bool IsRequired(Column column) => column.Required && Of(column) != "number";

    public static string Of(Column column)
    {
        if (ColumnTypes.IsNumber(column)) return "number";
        if (ColumnTypes.IsDate(column)) return "date";
        if (ColumnTypes.IsYear(column)) return "year";
        if (column == DataDescription.CodeAchieved || column == DataDescription.Required) return "boolean";
        return "string";
    }
}
