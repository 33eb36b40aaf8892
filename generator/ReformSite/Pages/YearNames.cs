using System.Globalization;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Fiscal years and dates in the forms of a language.</summary>
public static class YearNames
{
    /// <summary>令和6年度, R6, 2024. The first year of an era is 元年; fiscal 2019 is 令和元年度, as cities name it.</summary>
    public static YearLabel Label(FiscalYear year, Words words)
    {
        var slots = Slots(year, words);
        return new YearLabel(year.Year, words.Fill("say.year.long", slots), words.Fill("say.year.short", slots), words.Fill("say.year.aside", slots), Addresses.Of(year));
    }

    /// <summary>All that a language may name a fiscal year by: the era, its letter, the year in it as it is read and as a number, the Western year.</summary>
    public static Slot[] Slots(FiscalYear year, Words words)
    {
        var (era, letter, first) = year.Year switch
        {
            >= 2019 => ("say.era.reiwa", "R", 2019),
            >= 1989 => ("say.era.heisei", "H", 1989),
            _ => ("say.era.showa", "S", 1926),
        };
        var n = year.Year - first + 1;
        return
        [
            ("era", words[era]), ("letter", letter), ("n", n == 1 ? words["say.era.first"] : Distribution.Plain(n)), ("number", Distribution.Plain(n)),
            ("western", Distribution.Plain(year.Year)),
        ];
    }

    public static DateLabel Label(DateOnly date, Words words) => new(
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        words.Fill("say.date", ("year", Distribution.Plain(date.Year)), ("month", Month(date.Month, words)), ("day", date.Day)));

    /// <summary>6月30日, of every year.</summary>
    public static string Day(DueDay day, Words words) => words.Fill("say.day", ("month", Month(day.Month, words)), ("day", day.Day));

    private static string Month(int month, Words words) => words[$"say.month.{month}"];

    /// <summary>五年, or <c>12年</c> above ten; a set phrase, so the number is a word.</summary>
    public static string Span(int years, Words words) =>
        words.Has($"say.span.{years}") ? words[$"say.span.{years}"] : words.Fill("say.span.other", ("n", years));

    /// <summary>四つ, or <c>12</c> above ten.</summary>
    public static string Pieces(int count, Words words) =>
        words.Has($"say.pieces.{count}") ? words[$"say.pieces.{count}"] : count.ToString(CultureInfo.InvariantCulture);
}
