using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReformSite.Sources;

namespace ReformSite.Tests.Properties;

/// <summary>Years and amounts come out as they went in, however they were written; and no text at all makes their readers fall over.</summary>
public class ValuePropertyTests
{
    private static readonly (string Name, string Letter, string Sign, int Before)[] Eras =
        [("令和", "R", "㋿", 2018), ("平成", "H", "㍻", 1988), ("昭和", "S", "㍼", 1925)];

    [Fact]
    public void Every_spelling_of_every_year_is_that_year()
    {
        var spellings = 0;
        for (var year = 1926; year <= 2100; year++)
        {
            foreach (var text in Spellings(year))
            {
                foreach (var form in new[] { text, Wide(text), $" {text}　", string.Join(' ', text.ToCharArray()) })
                {
                    Assert.True(FiscalYear.TryParse(form, out var read), form);
                    Assert.True(year == read.Year, form);
                    spellings++;
                }
            }
        }
        Assert.True(spellings > 10_000);
    }

    [Fact]
    public void Two_years_that_differ_are_no_year() => Holds.ForAll(Gen.Choose(2019, 2100).Two(), 500, pair =>
        Assert.Equal(pair.Item1 == pair.Item2, FiscalYear.TryParse($"R{pair.Item1 - 2018}({pair.Item2})", out _)));

    [Fact]
    public void A_number_is_read_to_the_last_digit_in_every_way_it_is_written() => Holds.ForAll(Written, 3000, written =>
    {
        Assert.True(Numbers.TryParse(written.Text, out var value), written.Text);
        Assert.Equal(written.Value, value);
        Assert.True(Numbers.TryParse(written.Text + "％", out value));
        Assert.Equal(written.Value, value);
    });

    [Fact]
    public void An_amount_is_read_to_the_last_yen_in_every_unit_and_width() => Holds.ForAll(Written, 3000, written =>
    {
        foreach (var (unit, yen) in new[] { ("円", 1m), ("千円", 1e3m), ("万円", 1e4m), ("百万円", 1e6m), ("億円", 1e8m) })
        {
            // More than a quintillion yen is nobody's effect: there is an end, so that sums of many fit into a decimal.
            var isMoney = Math.Abs(written.Value * yen) <= Amount.MostYen;
            Assert.True(isMoney == Amount.TryParse(written.Text + unit, out var amount), written.Text + unit);
            if (isMoney) Assert.Equal(new Amount(written.Value * yen, unit, IsMoney: true), amount);
        }
        foreach (var unit in new[] { "件", "人", "か所", "㎡", "時間", "%", "" })
        {
            Assert.True(Amount.TryParse(written.Text + unit, out var amount), written.Text + unit);
            Assert.Equal(new Amount(written.Value, unit, IsMoney: false), amount);
        }
    });

    [Fact]
    public void No_text_makes_a_reader_of_values_fall_over() => Holds.ForAll(Holds.Random, 5000, random =>
    {
        const string letters = "0123456789０９,，.．△▲-－−円千万百億件%％㎡RＲ令和元年度平昭(（)）¥\\/月日JanFeb 　\uD800\uDC00\uFFFE\u3099漢ー";
        var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => letters[random.Next(letters.Length)]));
        if (FiscalYear.TryParse(text, out var year)) Assert.InRange(year.Year, 1900, 2199);
        if (Amount.TryParse(text, out var amount)) Assert.InRange(amount.Value, -Amount.MostYen, Amount.MostYen);
        if (Numbers.TryParse(text, out var number)) Assert.InRange(number, -Amount.MostYen, Amount.MostYen);
        ExcelDamage.LooksLikeDate(text);
        Assert.Equal(Normal.Key(Normal.Key(text)), Normal.Key(text));
    });

    private static IEnumerable<string> Spellings(int year)
    {
        List<string> plain = [];
        foreach (var (name, letter, sign, before) in Eras)
        {
            var of = year - before;
            if (of is < 1 or > 99) continue;
            plain.AddRange([$"{name}{of}", $"{letter}{of}", letter.ToLowerInvariant() + of.ToString(CultureInfo.InvariantCulture), $"{sign}{of}", $"{name}{of:00}"]);
            if (of == 1) plain.AddRange([$"{name}元", $"{letter}元", $"{sign}元"]);
        }
        foreach (var text in plain)
        {
            yield return text;
            yield return text + "年度";
            yield return $"{text} ({year})";
            yield return $"{text}({year})年度";
            yield return $"{year}年度（{text}年度）";
        }
        yield return $"{year}";
        yield return $"{year}年度";
    }

    /// <summary>A number of up to 18 digits before and 8 after the point, and a way to write it.</summary>
    private static Gen<(decimal Value, string Text)> Written { get; } = Holds.Random.Select(random =>
    {
        var whole = random.NextInt64((long)Math.Pow(10, random.Next(19)));
        var decimals = random.Next(3) > 0 ? "" : "." + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(10)));
        var negative = random.Next(3) == 0;
        var text = whole.ToString(random.Next(2) == 0 ? "#,##0" : "0", CultureInfo.InvariantCulture) + decimals;
        var value = decimal.Parse($"{whole}{decimals}", CultureInfo.InvariantCulture);
        if (random.Next(3) == 0) text = Wide(text);
        if (negative) text = "△▲-－−‐–"[random.Next(7)] + text;
        if (random.Next(4) == 0) text = $" {text}　";
        return (negative ? -value : value, text);
    });

    private static string Wide(string text) => string.Concat(text.Select(letter => letter is > ' ' and < '\u007F' ? (char)(letter + 0xFEE0) : letter));
}
