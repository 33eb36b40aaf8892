using System.Diagnostics;
using System.Globalization;
using ReformSite.Soak;

// dotnet run -c Release --project tests/ReformSite.Soak -- [--minutes N] [SEED]
// Runs `serve` on a copy of content/sample and edits its files at random, good and bad in turn. After every edit it waits until the server has read the
// folder as it lies there, and compares what is served with a site of its own. Exit code 1 if the server died, differed, or its memory grew beyond a fifth.

var at = Array.IndexOf(args, "--minutes");
var minutes = at >= 0 ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : 10;
var seed = args.Where((_, i) => at < 0 || (i != at && i != at + 1)).Select(word => int.Parse(word, CultureInfo.InvariantCulture)).FirstOrDefault(1);
var folder = Path.Combine(Directory.CreateTempSubdirectory("reformsite-soak-").FullName, "sample");
Console.WriteLine($"{minutes.ToString(CultureInfo.InvariantCulture)} minutes of seed {seed} in {folder}");

var edits = new Edits(folder, new Random(seed));
await using var server = await RunningServer.StartAsync(folder);
var comparison = new Comparison(folder, server, new Random(seed));
await comparison.CompareAsync("the beginning");

var clock = Stopwatch.StartNew();
var warm = TimeSpan.FromMinutes(Math.Min(1, minutes / 4));
var (early, late) = (new List<long>(), new List<long>());
var nextLine = TimeSpan.FromMinutes(1);
while (clock.Elapsed < TimeSpan.FromMinutes(minutes) && comparison.Complaints.Count == 0)
{
    await comparison.CompareAsync(edits.Next());
    // The first readings are slower and larger than all that follow: the program is still being compiled.
    if (clock.Elapsed > warm) (early.Count < 50 ? early : late).Add(server.Memory);
    if (clock.Elapsed < nextLine) continue;
    Console.WriteLine($"  {clock.Elapsed.TotalMinutes:F0} min: {comparison.Good} good, {comparison.Bad} bad, {server.Memory / 1_000_000} MB");
    nextLine += TimeSpan.FromMinutes(1);
}

var (before, after) = (Median(early), Median(late.TakeLast(50)));
var growth = before == 0 || after == 0 ? 0 : 100.0 * (after - before) / before;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{comparison.Good + comparison.Bad} edits: {comparison.Good} good, {comparison.Bad} bad; {comparison.Pages} pages compared; {comparison.Complaints.Count} complaints"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"memory, medians of 50 edits: {before / 1_000_000} MB after {warm.TotalMinutes:F0} min, {after / 1_000_000} MB at the end, {growth:+0.0;-0.0;0.0} %; at most {early.Concat(late).DefaultIfEmpty().Max() / 1_000_000} MB"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from a save to the answer: median {comparison.Median.TotalMilliseconds:F0} ms, at most {comparison.Slowest.TotalMilliseconds:F0} ms"));
foreach (var complaint in comparison.Complaints) Console.WriteLine(complaint);
return comparison.Complaints.Count == 0 && growth <= 20 ? 0 : 1;

static long Median(IEnumerable<long> sizes) => sizes.Order().ToList() is { Count: > 0 } ordered ? ordered[ordered.Count / 2] : 0;
