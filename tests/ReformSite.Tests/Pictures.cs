using System.Buffers.Binary;

namespace ReformSite.Tests;

/// <summary>The beginnings of picture files, as far as their size.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height)
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }

    /// <param name="before">Segments between the beginning and the frame header, such as a camera writes.</param>
    /// <param name="frame">Marker of the frame header: C0 baseline, C2 progressive.</param>
    public static byte[] Jpeg(ushort width, ushort height, byte[] before, byte frame = 0xC0)
    {
        byte[] size = [0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(size, height);
        BinaryPrimitives.WriteUInt16BigEndian(size.AsSpan(2), width);
        return [0xFF, 0xD8, .. before, 0xFF, frame, 0, 17, 8, .. size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
    }
}
