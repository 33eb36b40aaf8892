using System.Globalization;
using System.Text;

namespace ReformSite.Theming;

/// <summary>The text of a page while it is made: one buffer that grows once and serves page after page. Line ends are <c>\n</c>.</summary>
public sealed class PageWriter : TextWriter
{
    private char[] _letters = new char[1 << 16];
    private int _length;

    public PageWriter()
        : base(CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written. Valid until the next writing or <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Text => _letters.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public override void Write(char value) => Room(1)[0] = value;

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Room(buffer.Length));

    /// <summary>Writes text that is in UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        var room = Room(text.Length);
        _length -= room.Length - Encoding.GetChars(text, room);
    }

    private Span<char> Room(int length)
    {
        if (_length + length > _letters.Length) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + length));
        _length += length;
        return _letters.AsSpan(_length - length, length);
    }
}
