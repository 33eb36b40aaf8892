#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property PublishAot=false
// The bill of materials of a release as CycloneDX JSON 1.6: what is in each of its files by the list of contents the build made, every package by the lock file, with the
// licence docs/dependencies.md states and the hash of the file that was downloaded. No clock and no random number: the same release has the same bill.
//   dotnet run Bom.cs -- ROOT WORK      (WORK/release: the files, WORK/contents: <file>.json for each)
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

var (root, work) = (args[0], args[1]);
var store = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
var licences = Regex.Matches(Read("docs", "dependencies.md"), @"^\| (\S+) \| (\d\S*) \| ([^|]+?) \|", RegexOptions.Multiline)
    .ToDictionary(row => $"{row.Groups[1].Value}@{row.Groups[2].Value}", row => row.Groups[3].Value);
var version = Regex.Match(Read("Directory.Build.props"), "<Version>(.*)</Version>").Groups[1].Value;
var razorLight = Regex.Match(Read("Directory.Packages.props"), "<RazorLightVersion>(.*)</RazorLightVersion>").Groups[1].Value;
var program = $"pkg:nuget/ReformSite@{version}";

// By file of the release: the packages in it. Assemblies have four numbers, their packages three.
var contents = Directory.EnumerateFiles(Path.Combine(work, "contents")).Order(StringComparer.Ordinal).ToDictionary(
    list => Path.GetFileNameWithoutExtension(list),
    list => JsonNode.Parse(File.ReadAllText(list))!["libraries"]!.AsObject().Where(library => (string?)library.Value!["type"] != "project").Select(library => library.Key.Split('/') switch
    {
        ["RazorLight", _] => Purl("RazorLight", razorLight),
        [var name, var its] => Purl(name.Replace("runtimepack.", "", StringComparison.Ordinal), its),
        _ => throw new InvalidDataException(library.Key),
    }).Order(StringComparer.Ordinal).ToArray());
var inside = contents.Values.SelectMany(purls => purls).Distinct().Order(StringComparer.Ordinal).ToArray();

var locked = JsonNode.Parse(Read("generator", "ReformSite", "packages.lock.json"))!["dependencies"]!["net10.0"]!.AsObject()
    .Where(package => (string?)package.Value!["type"] != "Project");
var components = locked.Select(package => Package(package.Key, (string)package.Value!["resolved"]!, (string)package.Value["contentHash"]!))
    .Append(Package("RazorLight", razorLight, null))
    .Concat(inside.Where(purl => purl.Contains(".App.Runtime.", StringComparison.Ordinal)).Select(Runtime))
    .Concat(contents.Keys.Select(Delivered)).ToArray();
if (inside.Except(components.Select(component => (string)component["bom-ref"]!)).ToArray() is { Length: > 0 } unknown) throw new InvalidDataException($"In no lock file: {string.Join(", ", unknown)}");

var bill = new JsonObject
{
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = program, ["name"] = "ReformSite", ["version"] = version, ["licenses"] = Licence("MIT"), ["purl"] = program } },
    ["components"] = new JsonArray([.. components]),
    ["dependencies"] = new JsonArray([Needs(program, contents.Keys), .. contents.Select(file => Needs(file.Key, file.Value))]),
};
bill.Insert(2, "serialNumber", $"urn:uuid:{Named(Encoding.UTF8.GetBytes(bill.ToJsonString()))}");
File.WriteAllText(Path.Combine(work, "release", "reformsite.cdx.json"), bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");

string Read(params string[] path) => File.ReadAllText(Path.Combine([root, .. path]));

string Purl(string name, string its) => $"pkg:nuget/{name}@{its}";

// What no file of the release holds was needed to build it.
JsonObject Package(string name, string its, string? contentHash)
{
    var package = Component("library", name, its, licences[$"{name}@{its}"]);
    package["scope"] = inside.Contains(Purl(name, its)) ? "required" : "excluded";
    if (contentHash is not null) package["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = contentHash });
    return package;
}

JsonObject Runtime(string purl)
{
    var parts = purl["pkg:nuget/".Length..].Split('@');
    return Component("framework", parts[0], parts[1], "MIT");
}

JsonObject Component(string type, string name, string its, string licence)
{
    var file = Path.Combine(store, name.ToLowerInvariant(), its, $"{name.ToLowerInvariant()}.{its}.nupkg");
    return new JsonObject
    {
        ["type"] = type, ["bom-ref"] = Purl(name, its), ["name"] = name, ["version"] = its,
        ["hashes"] = Hash("SHA-512", SHA512.HashData(File.ReadAllBytes(file))), ["licenses"] = Licence(licence), ["purl"] = Purl(name, its),
    };
}

JsonObject Delivered(string file) => new()
{
    ["type"] = "file", ["bom-ref"] = file, ["name"] = file, ["version"] = version,
    ["hashes"] = Hash("SHA-256", SHA256.HashData(File.ReadAllBytes(Path.Combine(work, "release", file)))), ["licenses"] = Licence("MIT"),
};

JsonObject Needs(string reference, IEnumerable<string> needed) => new() { ["ref"] = reference, ["dependsOn"] = new JsonArray([.. needed.Select(one => JsonValue.Create(one))]) };

JsonArray Hash(string algorithm, byte[] hash) => new(new JsonObject { ["alg"] = algorithm, ["content"] = Convert.ToHexStringLower(hash) });

JsonArray Licence(string expression) => new(new JsonObject { ["expression"] = expression });

// A UUID of version 8 (RFC 9562): a hash with the six bits that say so.
Guid Named(byte[] text)
{
    var hash = SHA256.HashData(text)[..16];
    hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
    hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
    return new Guid(hash, bigEndian: true);
}
