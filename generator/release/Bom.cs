#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property PublishAot=false
// The bill of materials of a release as CycloneDX JSON: every package of the program by its lock file, with the licence docs/dependencies.md states,
// and the runtime within the self-contained files. No clock and no random number: the same release has the same bill.
//   dotnet run Bom.cs -- ROOT FILE VERSION RUNTIME-VERSION
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

var (root, target, version, runtime) = (args[0], args[1], args[2], args[3]);
var licences = Regex.Matches(File.ReadAllText(Path.Combine(root, "docs", "dependencies.md")), @"^\| (\S+) \| (\d\S*) \| ([^|]+?) \|", RegexOptions.Multiline)
    .ToDictionary(row => $"{row.Groups[1].Value}@{row.Groups[2].Value}", row => row.Groups[3].Value);
var razorLight = Regex.Match(File.ReadAllText(Path.Combine(root, "Directory.Packages.props")), "<RazorLightVersion>(.*)</RazorLightVersion>").Groups[1].Value;

var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(root, "generator", "ReformSite", "packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject()
    .Where(package => (string?)package.Value!["type"] != "Project");
JsonObject[] components =
[
    .. locked.Select(package => Component(package.Key, (string)package.Value!["resolved"]!, (string)package.Value["contentHash"]!)),
    Component("RazorLight", razorLight, null),
    Component("Microsoft.NETCore.App", runtime, null),
    Component("Microsoft.AspNetCore.App", runtime, null),
];
var program = $"pkg:nuget/ReformSite@{version}";
var bill = new JsonObject
{
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = program, ["name"] = "ReformSite", ["version"] = version, ["licenses"] = Licence("MIT"), ["purl"] = program } },
    ["components"] = new JsonArray(components),
    ["dependencies"] = new JsonArray(new JsonObject { ["ref"] = program, ["dependsOn"] = new JsonArray([.. components.Select(component => JsonValue.Create((string)component["bom-ref"]!))]) }),
};
File.WriteAllText(target, bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");

JsonObject Component(string name, string itsVersion, string? hash)
{
    // What is no package of ours comes with the SDK, under MIT.
    var isFramework = name is "Microsoft.NETCore.App" or "Microsoft.AspNetCore.App";
    var purl = $"pkg:nuget/{name}{(isFramework ? ".Runtime" : "")}@{itsVersion}";
    var component = new JsonObject
    {
        ["type"] = isFramework ? "framework" : "library", ["bom-ref"] = purl, ["name"] = name, ["version"] = itsVersion,
        ["licenses"] = Licence(isFramework ? "MIT" : licences[$"{name}@{itsVersion}"]), ["purl"] = purl,
    };
    if (hash is not null) component["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = hash });
    return component;
}

JsonArray Licence(string expression) => new(new JsonObject { ["expression"] = expression });
