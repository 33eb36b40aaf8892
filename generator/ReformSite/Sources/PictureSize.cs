using System.Buffers.Binary;

namespace ReformSite.Sources;

/// <summary>Width and height of a PNG or a JPEG in pixels, read where the formats have them: nothing is decoded.</summary>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Null for everything that is neither PNG nor JPEG, whatever its name says.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes) => Png(bytes) ?? Jpeg(bytes);

    private static PictureSize? Png(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        if (bytes.Length < 24 || !bytes.StartsWith(signature) || !bytes[12..16].SequenceEqual("IHDR"u8)) return null;
        return Sized(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
    }

    /// <summary>A JPEG is a row of segments, FF and a marker each; the frame header among them has the size.</summary>
    private static PictureSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith<byte>([0xFF, 0xD8])) return null;
        var at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            // Any number of FF may stand before a marker.
            if (marker == 0xFF) at++;
            // C4, C8 and CC have numbers in the range of frame headers, but are tables.
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            else at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }

    private static PictureSize? Sized(int width, int height) => width > 0 && height > 0 ? new PictureSize(width, height) : null;
}
