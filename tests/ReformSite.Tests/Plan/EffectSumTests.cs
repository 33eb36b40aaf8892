using System.Globalization;
using ReformSite.Plan;

namespace ReformSite.Tests.Plan;

/// <summary>Effects are added only within one year, one kind and one unit.</summary>
public class EffectSumTests
{
    private static string[] Sums(params string[] rows)
    {
        using var portal = new SmallPortal().Initiatives(4).Table("results.csv", "取組番号,年度,実績効果額,効果の種類", rows);
        return [.. EffectSum.Of(portal.Plan().Initiatives).Select(sum => $"{sum.Year.Year} {sum.Kind} {sum.Value.ToString("0.##", CultureInfo.InvariantCulture)}{sum.Unit} of {sum.Count}")];
    }

    [Fact]
    public void Money_of_one_kind_and_year_is_added_whatever_its_unit() =>
        Assert.Equal(["2021 OneYear 1235500円 of 3"], Sums("K1,R3,\"1,234千円\",単年度", "K2,R3,0.1万円,単年度", "K3,R3,500円,単年度"));

    [Fact]
    public void Kinds_are_never_mixed() => Assert.Equal(
        ["2021 Unspecified 1000円 of 1", "2021 OneYear 2000円 of 1", "2021 Continuing 3000円 of 1"],
        Sums("K1,R3,1千円,", "K2,R3,2千円,単年度", "K3,R3,3千円,継続"));

    [Fact]
    public void Units_are_never_mixed() => Assert.Equal(
        ["2021 OneYear 1000円 of 1", "2021 OneYear 15件 of 2", "2021 OneYear 4時間 of 1"],
        Sums("K1,R3,1千円,単年度", "K2,R3,12件,単年度", "K3,R3,３件,単年度", "K4,R3,4時間,単年度"));

    [Fact]
    public void Years_are_never_mixed() => Assert.Equal(
        ["2021 Continuing 1000円 of 1", "2022 Continuing 1000円 of 1"], Sums("K1,R3,1千円,継続", "K1,R4,1千円,継続"));

    [Fact]
    public void A_cost_is_subtracted_and_text_is_no_number() => Assert.Equal(
        ["2021 OneYear -500円 of 2"], Sums("K1,R3,1千円,単年度", "K2,R3,△1.5千円,単年度", "K3,R3,約3千円,単年度", "K4,R3,該当なし,単年度"));

    [Fact]
    public void Zero_is_a_value() => Assert.Equal(["2021 OneYear 0円 of 1"], Sums("K1,R3,0円,単年度", "K2,R3,,単年度", "K3,R3,—,単年度"));

    [Fact]
    public void An_unknown_kind_is_a_problem()
    {
        using var portal = new SmallPortal().Table("results.csv", "取組番号,年度,実績効果額,効果の種類", "K1,R3,1千円,一回");
        Assert.Equal(["RS2107 results.csv(2,4)"], portal.Problems());
    }
}
