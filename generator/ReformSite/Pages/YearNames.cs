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
        var (era, letter, first) = year.Year switch
        {
            >= 2019 => ("say.year.reiwa", 'R', 2019),
            >= 1989 => ("say.year.heisei", 'H', 1989),
            _ => ("say.year.showa", 'S', 1926),
        };
        var n = year.Year - first + 1;
        var western = year.Year.ToString(CultureInfo.InvariantCulture);
        var count = n.ToString(CultureInfo.InvariantCulture);
        return new YearLabel(
            year.Year, words.Fill(era, ("n", n == 1 ? words["say.year.first"] : count), ("western", western)),
            words.Fill("say.year.short", ("era", letter.ToString()), ("n", count), ("western", western)), western, Addresses.Of(year));
    }

    public static DateLabel Label(DateOnly date, Words words) => new(
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        words.Fill("say.date", ("year", date.Year.ToString(CultureInfo.InvariantCulture)), ("month", date.Month), ("day", date.Day)));

    /// <summary>五年, or <c>12年</c> above ten; a set phrase, so the number is a word.</summary>
    public static string Span(int years, Words words) =>
        words.Has($"say.span.{years}") ? words[$"say.span.{years}"] : words.Fill("say.span.other", ("n", years));

    /// <summary>四つ, or <c>12</c> above ten.</summary>
    public static string Pieces(int count, Words words) =>
        words.Has($"say.pieces.{count}") ? words[$"say.pieces.{count}"] : count.ToString(CultureInfo.InvariantCulture);
}
