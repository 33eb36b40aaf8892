using System.CommandLine;

namespace ReformSite.Commands;

/// <summary><c>reformsite</c> itself: every command, and the help of each.</summary>
public static class AllCommands
{
    public static RootCommand Create()
    {
        var root = new RootCommand("行政改革大綱実施計画の進捗ポータルを、CSVから作ります。 / Builds plan-progress portals from CSV files.")
        {
            NewCommand.Create(),
            ServeCommand.Create(),
            CheckCommand.Create(),
            BuildCommand.Create(),
            SnapshotCommand.Create(),
        };
        HelpInBoth.On(root);
        return root;
    }
}
