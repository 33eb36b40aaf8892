using System.Globalization;
using ReformSite.Crash;
using ReformSite.Tests;

// dotnet run -c Release --project tests/ReformSite.Crash -- COUNT [SEED] [INITIATIVES]
// Kills COUNT builds of a portal of 500 initiatives at random moments, two versions by turns. After each, what is published must be one version or the
// other, byte for byte; every tenth time a build runs to its end and must leave nothing of the killed ones. Exit code 1 if it was not so.

var count = Number(0, 200);
var seed = Number(1, 1);
var initiatives = Number(2, 500);
var folder = Directory.CreateTempSubdirectory("reformsite-crash-").FullName;
string[] versions = [Path.Combine(folder, "a", "plan"), Path.Combine(folder, "b", "plan")];
LargePlan.Write(versions[0], initiatives);
LargePlan.Write(versions[1], initiatives - 10);
var settings = Path.Combine(versions[1], "site.yaml");
File.WriteAllText(settings, File.ReadAllText(settings).Replace("2025-07-01", "2025-07-15", StringComparison.Ordinal));

var loop = new KillLoop(versions, Path.Combine(folder, "output"), seed);
loop.Learn();
Console.WriteLine($"{count} builds of {initiatives} initiatives, seed {seed}; a build takes up to {loop.Longest.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
var moments = new int[Enum.GetValues<Moment>().Length];
var (healed, notHealed) = (0, 0);
for (var i = 1; i <= count; i++)
{
    moments[(int)loop.Kill()]++;
    if (i % 10 != 0) continue;
    if (loop.Heals()) healed++;
    else notHealed++;
    Console.WriteLine($"  {i}: {string.Join(", ", Enum.GetValues<Moment>().Select(moment => $"{moment} {moments[(int)moment]}"))}; healed {healed}, not healed {notHealed}");
}
Directory.Delete(folder, recursive: true);
return moments[(int)Moment.Torn] + notHealed == 0 ? 0 : 1;

int Number(int argument, int usual) => args.Length > argument ? int.Parse(args[argument], CultureInfo.InvariantCulture) : usual;
