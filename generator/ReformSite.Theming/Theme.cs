using System.Dynamic;
using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;
using RazorLight.Caching;
using RazorLight.Compilation;
using RazorLight.Razor;
using ReformSite.Theming.Pages;

namespace ReformSite.Theming;

/// <summary>
/// A theme: templates compiled with the solution, rendered by RazorLight, with its assets and strings inside its assembly.
/// This file and <see cref="ThemeTemplate{TModel}"/> are all that know RazorLight.
/// </summary>
public sealed class Theme
{
    private readonly Assembly _assembly;
    private readonly EngineHandler _engine;

    private Theme(string name, Assembly assembly)
    {
        Name = name;
        _assembly = assembly;
        _engine = new EngineHandler(new RazorLightOptions(), new CompiledTemplates(assembly), new TemplateFactoryProvider(), new MemoryCachingProvider());
    }

    public string Name { get; }

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

    /// <summary>Renders one page to <paramref name="writer"/>. Safe to call from several threads at once.</summary>
    public async Task RenderAsync(PageModel page, TextWriter writer)
    {
        var template = await _engine.CompileTemplateAsync(page.Template);
        var bag = new ExpandoObject();
        ((IDictionary<string, object?>)bag)[ThemeTemplate<PageModel>.PageKey] = page;
        await _engine.RenderTemplateAsync(template, page, writer, bag);
    }

    private IEnumerable<string> Files(string folder) =>
        _assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private Stream Open(string file) =>
        _assembly.GetManifestResourceStream(file) ?? _assembly.GetManifestResourceStream(file.Replace('/', '\\'))
        ?? throw new FileNotFoundException($"The theme “{Name}” has no file {file}.");

    /// <summary>Finds a template among the types the SDK's Razor compiler made of the theme's <c>.cshtml</c> files.</summary>
    private sealed class CompiledTemplates(Assembly assembly) : IRazorTemplateCompiler
    {
        private readonly Dictionary<string, Type> _types = assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .ToDictionary(item => item.Identifier, item => item.Type, StringComparer.Ordinal);

        public ICompilationService CompilationService => throw new NotSupportedException("Templates are compiled with the solution.");

        public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) =>
            _types.TryGetValue(templateKey, out var type)
                ? Task.FromResult(new CompiledTemplateDescriptor
                {
                    TemplateKey = templateKey,
                    IsPrecompiled = true,
                    TemplateAttribute = new RazorLightTemplateAttribute(templateKey, type),
                })
                : throw new TemplateNotFoundException($"The theme {assembly.GetName().Name} has no template {templateKey}.");
    }
}
