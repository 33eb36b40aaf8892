using System.CommandLine;
using System.Text;
using ReformSite.Commands;

// Japanese on a Windows console as well, and no byte order mark in what is piped on.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var parsed = AllCommands.Create().Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in Misunderstood.In(parsed)) Console.Error.WriteLine(error);
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
