using System.Globalization;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

public class ValueTests
{
    [Theory]
    [InlineData("R3", 2021)]
    [InlineData("r3", 2021)]
    [InlineData("Ｒ３", 2021)]
    [InlineData("R 3", 2021)]
    [InlineData("令和3年度", 2021)]
    [InlineData("令和３", 2021)]
    [InlineData("令和 元 年度", 2019)]
    [InlineData("令和元年度", 2019)]
    [InlineData("㋿3年度", 2021)]
    [InlineData("㍻31年度", 2019)]
    [InlineData("H31", 2019)]
    [InlineData("平成31年度", 2019)]
    [InlineData("平成32年度", 2020)]
    [InlineData("S63", 1988)]
    [InlineData("2021", 2021)]
    [InlineData("２０２１年度", 2021)]
    [InlineData("R3 (2021)", 2021)]
    [InlineData("R 3 （2021）", 2021)]
    [InlineData("令和3(2021)年度", 2021)]
    [InlineData("2021年度（令和3年度）", 2021)]
    public void A_fiscal_year_is_read_in_every_way_it_is_written(string text, int year)
    {
        Assert.True(FiscalYear.TryParse(text, out var found));
        Assert.Equal(year, found.Year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("令和")]
    [InlineData("R")]
    [InlineData("R0")]
    [InlineData("R3 (2022)")]
    [InlineData("令和3年")]
    [InlineData("3")]
    [InlineData("20211")]
    [InlineData("R3 R4")]
    [InlineData("R3-R7")]
    [InlineData("2021/4/1")]
    [InlineData("R3 (2021")]
    [InlineData("99999999999999999999")]
    public void What_is_no_fiscal_year_is_not_guessed(string text) => Assert.False(FiscalYear.TryParse(text, out _));

    [Theory]
    [InlineData("1,234千円", "1234000", "千円", true)]
    [InlineData("１，２３４　千円", "1234000", "千円", true)]
    [InlineData("1.5億円", "150000000", "億円", true)]
    [InlineData("△250万円", "-2500000", "万円", true)]
    [InlineData("▲ 2.5百万円", "-2500000", "百万円", true)]
    [InlineData("－1,000円", "-1000", "円", true)]
    [InlineData("−1,000円", "-1000", "円", true)]
    [InlineData("0円", "0", "円", true)]
    [InlineData("¥1,234", "1234", "円", true)]
    [InlineData("-\\1,234", "-1234", "円", true)]
    [InlineData("0.1円", "0.1", "円", true)]
    [InlineData("12件", "12", "件", false)]
    [InlineData("改善2件", "2", "件", false)]
    [InlineData("3か所", "3", "か所", false)]
    [InlineData("150㎡", "150", "㎡", false)]
    [InlineData("1,500 時間", "1500", "時間", false)]
    [InlineData("12.5%", "12.5", "%", false)]
    [InlineData("1,234", "1234", "", false)]
    public void An_effect_is_read_without_losing_a_yen(string text, string value, string unit, bool money)
    {
        Assert.True(Amount.TryParse(text, out var amount));
        Assert.Equal(new Amount(decimal.Parse(value, CultureInfo.InvariantCulture), unit, money), amount);
    }

    [Theory]
    [InlineData("約3,000千円")]
    [InlineData("3,000千円程度")]
    [InlineData("1億2,000万円")]
    [InlineData("12件以上")]
    [InlineData("200件増")]
    [InlineData("年3回")]
    [InlineData("第3回")]
    [InlineData("2件3回")]
    [InlineData("4月")]
    [InlineData("令和3年度")]
    [InlineData("10〜20件")]
    [InlineData("1,23円")]
    [InlineData("1.234.567円")]
    [InlineData("12件を実施")]
    [InlineData("未定")]
    [InlineData("—")]
    [InlineData("円")]
    [InlineData("改善")]
    [InlineData("9999999999999999999999999999円")]
    // Eight hundred of these could not be added up any more.
    [InlineData("999999999999999999億円")]
    public void A_cell_that_is_not_surely_one_amount_stays_text(string text) => Assert.False(Amount.TryParse(text, out _));

    [Theory]
    [InlineData("96.4", "96.4")]
    [InlineData("96.4%", "96.4")]
    [InlineData("９６．４％", "96.4")]
    [InlineData("1,808", "1808")]
    [InlineData("△3", "-3")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("007", "7")]
    public void The_value_of_an_indicator_is_read(string text, string value)
    {
        Assert.True(Numbers.TryParse(text, out var number));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("1.234,5")]
    [InlineData("12件")]
    [InlineData("1e5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("--1")]
    [InlineData("1,2345")]
    [InlineData("12345678901234567890")]
    [InlineData("0.123456789")]
    [InlineData("NaN")]
    public void What_is_no_number_is_not_guessed(string text) => Assert.False(Numbers.TryParse(text, out _));

    [Theory]
    [InlineData("まちづくり～共有～", "まちづくり〜共有〜")]
    [InlineData("タウン ミーティング", "タウンミーティング")]
    [InlineData("ｻｰﾋﾞｽ", "サービス")]
    [InlineData("サ−ビス", "サービス")]
    [InlineData("LINE", "ｌｉｎｅ")]
    [InlineData("情報(共有)", "情報（共有）")]
    [InlineData("か\u3099", "が")]
    public void Spellings_of_one_word_have_one_key(string a, string b) => Assert.Equal(Normal.Key(a), Normal.Key(b));

    [Fact]
    public void Different_words_and_broken_letters_keep_their_own_keys()
    {
        Assert.NotEqual(Normal.Key("K1-1-1"), Normal.Key("K1-1-11"));
        Assert.NotEqual(Normal.Key("\uD800a"), Normal.Key("a"));
    }
}
