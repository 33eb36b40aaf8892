using ReformSite.Pages;

namespace ReformSite.Tests.Pages;

/// <summary>Names of departments and codes of scales as parts of addresses that every disk and host can keep.</summary>
public class AddressSegmentTests
{
    [Theory]
    [InlineData("広報情報課")]
    [InlineData("S")]
    [InlineData("IT-推進_課2")]
    public void A_safe_name_is_its_own_address(string name) => Assert.Equal(name, Addresses.Segment(name));

    [Theory]
    [InlineData("総務部 行政経営課", "総務部-行政経営課-")]
    [InlineData("../../etc", "etc-")]
    [InlineData("a/b\\c", "a-b-c-")]
    [InlineData("議会<事務局>", "議会-事務局-")]
    [InlineData("課%2F?#", "課-2F-")]
    [InlineData("𠮷野支所", "野支所-")]
    public void Unsafe_letters_are_replaced_and_a_hash_tells_the_name_apart(string name, string begins)
    {
        var segment = Addresses.Segment(name);
        Assert.StartsWith(begins, segment, StringComparison.Ordinal);
        Assert.Matches("-[0-9a-f]{8}$", segment);
    }

    [Theory]
    [InlineData("◎")]
    [InlineData("○")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_name_of_signs_alone_still_has_an_address(string name) => Assert.Matches("^[0-9a-f]{8}$", Addresses.Segment(name));

    [Theory]
    [InlineData("CON")]
    [InlineData("nul")]
    [InlineData("Com1")]
    [InlineData("lpt9")]
    public void Names_Windows_keeps_for_devices_are_not_used(string name) => Assert.Matches($"^{name}-[0-9a-f]{{8}}$", Addresses.Segment(name));

    [Theory]
    [InlineData("COMA")]
    [InlineData("CONSOLE")]
    [InlineData("課CON")]
    public void Names_that_only_resemble_them_are(string name) => Assert.Equal(name, Addresses.Segment(name));

    [Fact]
    public void A_long_name_is_cut_to_what_every_disk_can_keep_and_stays_unique()
    {
        var name = new string('課', 200);
        var (one, other) = (Addresses.Segment(name), Addresses.Segment(name + "二"));
        Assert.NotEqual(one, other);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(one) < 200);
    }

    [Fact]
    public void Names_that_become_alike_are_told_apart() =>
        Assert.Equal(4, new[] { "A 課", "A/課", "A-課", "A　課" }.Select(Addresses.Segment).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void A_name_typed_on_a_Mac_has_the_same_address() => Assert.Equal(Addresses.Segment("ガイド課"), Addresses.Segment("カ\u3099イト\u3099課"));

    [Fact]
    public void Two_pages_of_one_address_are_refused_before_anything_is_written()
    {
        using var portal = new SmallPortal().File("pages/data.md", "---\ntitle: データ\n---\n本文\n");
        var output = Path.Combine(Path.GetDirectoryName(portal.Folder)!, "refused");
        Assert.Empty(portal.Problems());
        var result = Build.Run(new BuildRequest(portal.Folder, output, null, Strict: false), new Silent());
        Assert.Equal(["RS4001"], result.Problems.Ordered().Select(problem => problem.Code));
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void A_slug_of_site_yaml_takes_the_place_of_a_name()
    {
        using var portal = new SmallPortal { More = "departments: { 広報課: { slug: kouhou } }" };
        Assert.True(File.Exists(Path.Combine(portal.Publish(), "departments", "kouhou", "index.html")));
    }
}
