using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;
using ReformSite.Theming.Pages;

namespace ReformSite.Theming;

/// <summary>
/// A theme: RazorLight templates compiled with the solution, with its assets and strings inside its assembly.
/// This file, <see cref="Rendering"/> and <see cref="ThemeTemplate{TModel}"/> are all that know RazorLight.
/// </summary>
public sealed class Theme
{
    private readonly Assembly _assembly;
    private readonly Dictionary<string, Type> _templates;
    /// <summary>No bag: what lies in one is held by the thread that put it there, and through it this theme and the last page, for as long as the thread lives.</summary>
    private readonly ConcurrentStack<Rendering> _free = [];

    private Theme(string name, Assembly assembly)
    {
        Name = name;
        _assembly = assembly;
        // What the SDK's Razor compiler made of the theme's .cshtml files.
        _templates = assembly.GetCustomAttributes<RazorCompiledItemAttribute>().ToDictionary(item => item.Identifier, item => item.Type, StringComparer.Ordinal);
        var said = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(data => data.Key, data => data.Value, StringComparer.Ordinal);
        Traits = new ThemeTraits(
            Draws(typeof(SearchPage)),
            said.GetValueOrDefault("ListBytes") is { } bytes ? int.Parse(bytes, CultureInfo.InvariantCulture) : ThemeTraits.All.ListBytes,
            said.GetValueOrDefault("BreadcrumbData") is { } crumbs ? bool.Parse(crumbs) : ThemeTraits.All.HasBreadcrumbData);
    }

    public string Name { get; }

    public ThemeTraits Traits { get; }

    /// <summary>The languages the theme speaks: one file <c>strings/ja.yaml</c> each.</summary>
    public IReadOnlyList<string> Languages =>
        [.. Files("strings/").Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => file["strings/".Length..^".yaml".Length])];

    /// <summary>Names of the theme's assets, <c>site.css</c>.</summary>
    public IReadOnlyList<string> Assets => [.. Files("assets/").Select(file => file["assets/".Length..])];

    /// <summary>Loads a theme of the solution by the name of its folder in <c>themes/</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such theme; the caller knows the list of those there are.</exception>
    public static Theme Load(string name) => new(name, Assembly.Load(new AssemblyName(name)));

    public Stream OpenAsset(string name) => Open("assets/" + name);

    public Stream OpenStrings(string language) => Open($"strings/{language}.yaml");

    /// <summary>Whether the theme has a template for a kind of page.</summary>
    public bool Draws(Type page) => _templates.ContainsKey(PageModel.TemplateOf(page));

    /// <summary>Renders one page to <paramref name="writer"/>. Safe to call from several threads at once.</summary>
    public void Render(PageModel page, TextWriter writer)
    {
        if (!_free.TryPop(out var rendering)) rendering = new Rendering(this);
        writer.Write(rendering.Render(page));
        _free.Push(rendering);
    }

    /// <summary>A template by its path in the theme: <c>/Pages/Policy.cshtml</c>.</summary>
    /// <exception cref="FileNotFoundException">The theme has no such template.</exception>
    internal ITemplatePage NewTemplate(string path) =>
        _templates.TryGetValue(path, out var type) ? (ITemplatePage)Activator.CreateInstance(type)! : throw new FileNotFoundException($"The theme “{Name}” has no template {path}.");

    private IEnumerable<string> Files(string folder) =>
        _assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private Stream Open(string file) =>
        _assembly.GetManifestResourceStream(file) ?? _assembly.GetManifestResourceStream(file.Replace('/', '\\'))
        ?? throw new FileNotFoundException($"The theme “{Name}” has no file {file}.");
}
