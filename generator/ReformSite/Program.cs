using System.CommandLine;
using System.Text;
using ReformSite.Commands;

// Japanese on a Windows console as well, and no byte order mark in what is piped on.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("行政改革大綱実施計画の進捗ポータルを、CSVから作ります。 / Builds plan-progress portals from CSV files.") { BuildCommand.Create(), CheckCommand.Create(), SnapshotCommand.Create(), ServeCommand.Create() };
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("使い方 / usage: reformsite --help");
    return ExitCodes.Misuse;
}
try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception bug)
{
    Console.Error.WriteLine("プログラムの不具合です。次の内容を添えてお知らせください。 / This is a bug of the program; please report it with the following.");
    Console.Error.WriteLine(bug);
    return ExitCodes.Bug;
}
