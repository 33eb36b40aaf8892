using System.Text;
using Microsoft.AspNetCore.StaticFiles;

namespace ReformSite.Serving;

/// <summary>What a request gets.</summary>
/// <param name="Type">Content type; null where there is no body.</param>
/// <param name="Headers">Those a host would send with the file; null for what no portal publishes.</param>
/// <param name="Location">Where to go instead.</param>
public sealed record Answer(int Status, string? Type, ReadOnlyMemory<byte> Body, IReadOnlyList<(string Name, string Value)>? Headers = null, string? Location = null)
{
    public const string Html = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static Answer Text(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    public static Answer Page(int status, string html) => new(status, Html, Encoding.UTF8.GetBytes(html));

    /// <summary>For now alone: what stands where is another matter tomorrow.</summary>
    public static Answer See(string location) => new(302, null, default, Location: location);

    /// <summary>A file under its name. Everything a portal publishes as text is UTF-8.</summary>
    public static Answer File(string name, ReadOnlyMemory<byte> bytes, IReadOnlyList<(string Name, string Value)>? headers = null) => new(200, TypeOf(name), bytes, headers);

    private static string TypeOf(string name)
    {
        if (!Types.TryGetContentType(name, out var type)) return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) || type is "application/json" or "application/javascript" ? $"{type}; charset=utf-8" : type;
    }
}
