namespace ReformSite.Sources;

/// <summary>Names Windows keeps for devices, in any case: a folder of such a name can neither be made nor unpacked there.</summary>
public static class DeviceNames
{
    /// <summary><c>CON</c>, <c>nul</c>, <c>COM1</c>; not <c>COM10</c> or <c>CONSOLE</c>.</summary>
    public static bool Contains(string name)
    {
        var upper = name.ToUpperInvariant();
        return upper is "CON" or "PRN" or "AUX" or "NUL" || (upper is ['C', 'O', 'M', _] or ['L', 'P', 'T', _] && char.IsAsciiDigit(upper[3]));
    }
}
