using System.Security.Cryptography;

namespace ReformSite.Tests.Pages;

/// <summary>Whoever has a copy of the data can tell whether it is the published one, and which one a page was made from.</summary>
[Collection(nameof(BothPortals))]
public class DataSumsTests(BothPortals portals)
{
    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Every_file_of_data_is_in_the_list_with_its_hash(string portal)
    {
        var data = Path.Combine(portals.Folder(portal), "data");
        var listed = File.ReadAllLines(Path.Combine(data, "SHA256SUMS")).Select(line => line.Split("  ")).ToDictionary(line => line[1], line => line[0], StringComparer.Ordinal);
        var there = Directory.GetFiles(data).Select(file => Path.GetFileName(file)).Where(name => name is not ("SHA256SUMS" or "index.html"));
        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, file => Assert.Equal(file.Value, Hash(Path.Combine(data, file.Key))));
    }

    [Theory]
    [MemberData(nameof(BothPortals.All), MemberType = typeof(BothPortals))]
    public void Every_page_names_the_data_it_was_made_from(string portal)
    {
        var hash = Hash(Path.Combine(portals.Folder(portal), "data", "SHA256SUMS"));
        Assert.All(portals.Pages(portal), page => Assert.Equal($"SHA-256 {hash[..12]}…", page.Page.QuerySelector("footer a[href$=SHA256SUMS]")!.TextContent));
    }

    [Fact]
    public void And_the_last_publication_that_was_frozen()
    {
        Assert.Equal("2025-07-10", BothPortals.Read(portals.Folder("sample"), "index.html").QuerySelector(".foot .note time")!.GetAttribute("datetime"));
        Assert.Null(BothPortals.Read(portals.Folder("konan"), "index.html").QuerySelector(".foot .note time"));
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
