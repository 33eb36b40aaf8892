using System.CommandLine;
using ReformSite.Problems;
using ReformSite.Starting;

namespace ReformSite.Commands;

/// <summary><c>reformsite new DIR</c>: a folder of tables and settings that builds at once.</summary>
public static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "作るフォルダー。名前だけなら content/ の中(あれば) / folder to make; a mere name means one in content/, where there is one" };
        var from = new Option<Beginning>("--from") { Description = "もとにするもの。blank は記入例つきの空の表、sample は架空の市の見本 / what to begin with: blank tables with one example row, or the sample of a fictional city", HelpName = "blank|sample" };
        var title = new Option<string?>("--title") { Description = "サイトの名前 / title of the portal", HelpName = "TEXT" };
        var format = CommandOptions.Format();
        var language = CommandOptions.Language();
        var command = new Command("new", "新しいポータルのフォルダーを作る / make the folder of a new portal") { folder, from, title, format, language };
        command.SetAction(parsed => Run(PortalFolders.ForNew(parsed.GetRequiredValue(folder)), parsed.GetValue(from), parsed.GetValue(title), parsed.GetValue(format), parsed.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string folder, Beginning from, string? title, ProblemFormat format, string language)
    {
        var problems = new ProblemList();
        var files = NewPortal.Write(folder, from, title, problems);
        ProblemPrinter.Print(problems, format, language);
        if (files is null) return ExitCodes.Problems;
        Console.Out.WriteLine(new Said($"{folder} に{files.Count}個のファイルを作りました。", $"{folder}: {files.Count} files written.").In(language));
        Console.Out.WriteLine(new Said($"次に試すこと: reformsite build {folder}", $"Next: reformsite build {folder}").In(language));
        return ExitCodes.Published;
    }
}
