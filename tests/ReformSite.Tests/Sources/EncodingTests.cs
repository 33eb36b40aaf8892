using System.Text;
using ReformSite.Problems;
using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

public class EncodingTests
{
    private const string Text = "取組番号,年度,取組計画\r\nK1-1-1,R3,髙橋さん～①㈱㍼﨑―\r\n";

    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    public static TheoryData<string, byte[]> AsExcelWrites() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "CP932", Cp932.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(AsExcelWrites))]
    public void What_Excel_writes_is_read_letter_by_letter(string encoding, byte[] bytes)
    {
        using var disk = new PortalOnDisk().Write("results.csv", bytes);
        var results = disk.ReadClean().Results;
        Assert.Equal("髙橋さん～①㈱㍼﨑―", results.Records[0].Value(Sheets.Results.Plan)!.Value.Text);
        Assert.Equal(encoding, results.Files[0].Encoding);
    }

    [Theory]
    [InlineData(new byte[] { 0xED, 0x40 }, "纊")]
    [InlineData(new byte[] { 0xEE, 0xEC }, "黑")]
    [InlineData(new byte[] { 0xEE, 0xE0 }, "髙")]
    [InlineData(new byte[] { 0xEE, 0xEF }, "ⅰ")]
    [InlineData(new byte[] { 0xEE, 0xF9 }, "￢")]
    [InlineData(new byte[] { 0xEE, 0xFC }, "＂")]
    [InlineData(new byte[] { 0x81, 0x5C }, "―")]
    [InlineData(new byte[] { 0x81, 0x60 }, "～")]
    [InlineData(new byte[] { 0xB6, 0xDE }, "ｶﾞ")]
    public void Vendor_letters_of_Windows_are_read(byte[] bytes, string letter) =>
        Assert.Equal(letter, Decoding.Read(bytes, new SourceFile("a.csv", "a.csv"), new ProblemList())!.Text);

    public static TheoryData<byte[], int> Unreadable() => new()
    {
        // Shift_JIS with a byte that is no letter, and half a letter at the end.
        { [.. Cp932.GetBytes("政策\r\n評価"), 0xA0], 2 },
        { [.. Cp932.GetBytes("政策\n\n"), 0x8D], 3 },
        // Defined in no table.
        { [.. Cp932.GetBytes("政策\r\n"), 0x81, 0xAD], 2 },
        // UTF-8 cut inside a letter.
        { [.. Encoding.UTF8.GetBytes("取組番号\n年度\r"), 0xE5, 0x8F, 0x0A], 3 },
        // A byte order mark promises UTF-8, and then comes Shift_JIS.
        { [.. Encoding.UTF8.GetPreamble(), .. Cp932.GetBytes("a\n政策")], 2 },
        // UTF-16 with half a pair of surrogates.
        { [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00], 2 },
        // The same below 上, of whose two bytes one looks like a line feed, and below lines that end as on an old Macintosh.
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("上\n"), 0x00, 0xD8], 2 },
        { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("上ऀ\r\n一\r"), 0xD8, 0x00], 3 },
        // No letters by definition: what stands there once was a byte order mark, or nothing.
        { Encoding.UTF8.GetBytes("取組番号\r\nK1\uFFFE"), 2 },
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("取組番号\n\n\uFFFF")], 3 },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Bytes_that_are_no_letters_are_refused_with_their_line(byte[] bytes, int line)
    {
        using var disk = new PortalOnDisk().Write("results.csv", bytes);
        disk.Read();
        Assert.Equal([$"results.csv({line},1) RS1006"], disk.Told());
    }

    [Fact]
    public void The_message_names_the_encoding_the_file_was_meant_to_be_in()
    {
        using var disk = new PortalOnDisk().Write("results.csv", [.. Encoding.UTF8.GetBytes("取組番号\n"), 0xFF]);
        disk.Read();
        Assert.Contains("2行目に、UTF-8 として読めない文字", disk.Only("RS1006").Message.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, "RS1005")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "RS1005")]
    [InlineData(new byte[] { }, "RS1003")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0D, 0x0A }, "RS1003")]
    public void A_file_that_is_no_text_is_called_by_its_name(byte[] bytes, string code)
    {
        using var disk = new PortalOnDisk().Write("results.csv", bytes);
        Assert.True(disk.Read()!.Results.IsBroken);
        Assert.Equal([$"results.csv {code}"], disk.Told());
    }

    [Fact]
    public void A_file_that_Excel_holds_open_is_read_and_its_lock_file_is_not()
    {
        using var disk = new PortalOnDisk().Write("results/r4.csv", "取組番号,年度\nK1-1-1,R4").Write("results/~$r4.csv", [1, 2, 3]).Write("~$results.csv", [1]);
        using var excel = new FileStream(Path.Combine(disk.Directory, "results.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        Assert.Equal(2, disk.ReadClean().Results.Records.Count);
    }
}
