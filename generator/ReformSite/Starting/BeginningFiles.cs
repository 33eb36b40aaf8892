namespace ReformSite.Starting;

/// <summary>The files a new portal begins with. They lie within the program, so that it needs nothing beside it.</summary>
public static class BeginningFiles
{
    /// <returns>Names with <c>/</c>, as they lie in the portal's folder, in order.</returns>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(Beginning beginning)
    {
        var root = beginning == Beginning.Blank ? "starting/blank/" : "starting/sample/";
        var assembly = typeof(BeginningFiles).Assembly;
        return
        [
            // MSBuild writes the separators of the machine the program was built on.
            .. assembly.GetManifestResourceNames().Select(resource => (Resource: resource, Name: resource.Replace('\\', '/'))).Where(file => file.Name.StartsWith(root, StringComparison.Ordinal))
                .OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name[root.Length..], Read(assembly.GetManifestResourceStream(file.Resource)!))),
        ];
    }

    private static byte[] Read(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }
    }
}
