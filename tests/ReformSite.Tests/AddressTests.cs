using ReformSite.Theming;

namespace ReformSite.Tests;

public class AddressTests
{
    [Theory]
    [InlineData("index.html", "policies/1/index.html", "policies/1/index.html")]
    [InlineData("policies/1/index.html", "index.html", "../../index.html")]
    [InlineData("policies/1/index.html", "policies/2/index.html", "../2/index.html")]
    [InlineData("initiatives/K1-1-1/index.html", "assets/site.css", "../../assets/site.css")]
    [InlineData("index.html", "departments/広報課/index.html", "departments/広報課/index.html")]
    [InlineData("policies/10/index.html", "policies/1/index.html", "../1/index.html")]
    [InlineData("index.html", "index.html", "index.html")]
    public void A_link_is_relative_and_names_the_file(string from, string to, string link) =>
        Assert.Equal(link, new Address(to).RelativeTo(new Address(from)));

    [Fact]
    public void A_link_within_the_page_is_only_its_fragment() =>
        Assert.Equal("#r6", new Address("a/index.html", "r6").RelativeTo(new Address("a/index.html")));

    [Theory]
    [InlineData("index.html", "https://example.jp/plan/")]
    [InlineData("policies/1/index.html", "https://example.jp/plan/policies/1/")]
    [InlineData("feed.xml", "https://example.jp/plan/feed.xml")]
    public void The_public_address_is_in_directory_style(string path, string url) =>
        Assert.Equal(url, new Address(path).Below("https://example.jp/plan/"));

    [Fact]
    public void A_file_stands_beside_its_page() =>
        Assert.Equal("policies/1/years.svg", Address.Page("policies", "1").Beside("years.svg").Path);
}
