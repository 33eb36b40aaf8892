using System.Globalization;
using ReformSite.Pages;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Tests.Pages;

/// <summary>A number of the city's is printed with every digit it was written with that counts.</summary>
public class AmountTests
{
    internal static readonly Words Japanese = new("ja", new Dictionary<string, string> { ["say.amount.minus"] = "△" });

    [Theory]
    [InlineData("0.12345678", "0.12345678")]
    [InlineData("△1234.00000005", "△1,234.00000005")]
    [InlineData("1234.50", "1,234.5")]
    [InlineData("999999999999999999", "999,999,999,999,999,999")]
    [InlineData("0.00", "0")]
    public void Nothing_of_it_is_rounded(string written, string shown)
    {
        Assert.True(Numbers.TryParse(written, out var value));
        Assert.Equal(shown, Amounts.Number(value, Japanese));
    }

    [Theory]
    [InlineData("1300000.0", "1300000")]
    [InlineData("-5.50", "-5.5")]
    [InlineData("0.00000001", "0.00000001")]
    public void For_programs_there_are_no_commas_and_no_exponents(string value, string plain) =>
        Assert.Equal(plain, Numbers.Plain(decimal.Parse(value, CultureInfo.InvariantCulture)));

    /// <summary>「100%」 says that all was reached; 997 of 1,000 is not all.</summary>
    [Theory]
    [InlineData(997, 1000, "99%")]
    [InlineData(1000, 1000, "100%")]
    [InlineData(1004, 1000, "100%")]
    [InlineData(1999, 2, "99,950%")]
    [InlineData(2, 3, "67%")]
    [InlineData(0, 3, "0%")]
    public void A_share_is_called_whole_only_when_it_is(int part, int whole, string share) => Assert.Equal(share, Amounts.Share(part, whole, Japanese));
}
