using ReformSite.Sources;

namespace ReformSite.Tests.Sources;

public class PictureSizeTests
{
    /// <summary>A thumbnail's size inside of a camera's own segment, and a table whose marker looks like a frame header.</summary>
    private static readonly byte[] Camera = [0xFF, 0xE1, 0, 10, 0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 0xFF, 0xC4, 0, 4, 1, 2];

    [Fact]
    public void A_png_says_its_size() => Assert.Equal(new PictureSize(1200, 630), PictureSize.Of(Pictures.Png(1200, 630)));

    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC2)]
    public void A_jpeg_says_its_size_behind_whatever_a_camera_writes(byte frame) => Assert.Equal(new PictureSize(1600, 840), PictureSize.Of(Pictures.Jpeg(1600, 840, Camera, frame)));

    [Fact]
    public void Filling_before_a_marker_is_passed_over() => Assert.Equal(new PictureSize(3, 2), PictureSize.Of(Pictures.Jpeg(3, 2, [0xFF, 0xFF, 0xFF])));

    [Theory]
    [InlineData("")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"/>")]
    [InlineData("GIF89a\u0004\u0000\u0004\u0000")]
    [InlineData("RIFF$\u0000\u0000\u0000WEBPVP8 ")]
    public void Other_files_are_no_picture(string text) => Assert.Null(PictureSize.Of(System.Text.Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_file_cut_off_before_its_size_is_no_picture()
    {
        foreach (var (whole, needed) in new[] { (Pictures.Png(4, 4), 24), (Pictures.Jpeg(4, 4, Camera), 2 + Camera.Length + 9) })
        {
            for (var length = 0; length < whole.Length; length++) Assert.Equal(length >= needed, PictureSize.Of(whole.AsSpan(0, length)) is not null);
        }
    }

    [Fact]
    public void A_segment_that_runs_back_does_not_hold_the_reader_up() => Assert.Null(PictureSize.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0]));

    [Fact]
    public void A_picture_without_width_or_height_is_none() => Assert.Null(PictureSize.Of(Pictures.Png(0, 630)));
}
