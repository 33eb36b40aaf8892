using System.Globalization;
using ReformSite.Crash;
using ReformSite.Tests;

// dotnet run -c Release --project tests/ReformSite.Crash -- COUNT [SEED] [INITIATIVES]
// Kills COUNT builds of a portal of 500 initiatives at random moments, two versions by turns; those that end before they are killed do not count. After each, what is
// published must be one version or the other, byte for byte; every tenth time a build runs to its end and must leave nothing of the killed ones. Exit code 1 if not.

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
Console.WriteLine($"{count} kills of builds of {initiatives} initiatives, seed {seed}; a build takes {loop.Usual.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
var moments = new int[Enum.GetValues<Moment>().Length];
var (killed, healed, notHealed) = (0, 0, 0);
while (killed < count)
{
    var moment = loop.Kill();
    moments[(int)moment]++;
    if (moment == Moment.Ended || ++killed % 10 != 0) continue;
    if (loop.Heals()) healed++;
    else notHealed++;
    Console.WriteLine($"  {killed}: {string.Join(", ", Enum.GetValues<Moment>().Select(each => $"{each} {moments[(int)each]}"))}; healed {healed}, not healed {notHealed}");
}
Console.WriteLine($"{killed} killed: old whole {moments[(int)Moment.Reading] + moments[(int)Moment.Writing]}, new whole {moments[(int)Moment.Clearing]}, torn {moments[(int)Moment.Torn]}; healed {healed} of {healed + notHealed}");
Directory.Delete(folder, recursive: true);
return moments[(int)Moment.Torn] + notHealed == 0 ? 0 : 1;

int Number(int argument, int usual) => args.Length > argument ? int.Parse(args[argument], CultureInfo.InvariantCulture) : usual;
