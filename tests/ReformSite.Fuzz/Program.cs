using System.Diagnostics;
using System.Globalization;
using ReformSite.Fuzz;

// dotnet run -c Release --project tests/ReformSite.Fuzz -- COUNT [SEED]
// Makes COUNT tables (correct, damaged, real ones mutated, noise), reads each and plans with it. Exit code 1 if anything threw, hung or
// was reported wrongly; the files that did are kept, to become tests.

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var failures = Path.Combine(Path.GetTempPath(), "reformsite-fuzz");
Console.WriteLine($"{count} files of seed {seed}; those that show a bug go to {failures}");

var clock = Stopwatch.StartNew();
var run = new Run(seed, count, failures);
var ended = run.Finish(done => Console.WriteLine($"  {done} …"));

string[] head = [.. Enum.GetNames<Outcome>().Prepend("")];
Console.WriteLine(string.Concat(head.Select(name => name.PadLeft(10))));
foreach (var kind in Corpus.Kinds)
    Console.WriteLine(string.Concat(Enum.GetValues<Outcome>().Select(outcome => run.Of(kind, outcome).ToString(CultureInfo.InvariantCulture)).Prepend(kind).Select(cell => cell.PadLeft(10))));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{run.Bytes / 1_000_000.0:F1} MB in {clock.Elapsed.TotalSeconds:F0} s, the slowest file {run.Slowest.TotalMilliseconds:F0} ms, {run.Bugs.Count} bugs{(ended ? "" : ", stopped at a file that hangs")}"));
foreach (var bug in run.Bugs.Take(20)) Console.WriteLine(bug);
return run.Bugs.Count == 0 ? 0 : 1;
