using System.Runtime.InteropServices;

namespace ReformSite.Publishing;

/// <summary>
/// Two folders change places in one step of the file system, so that there is no moment at which one of the names leads nowhere: renameat2(2) of Linux,
/// renamex_np(2) of macOS.
/// </summary>
internal static class FolderExchange
{
    /// <summary>Paths are relative to the current folder (AT_FDCWD).</summary>
    private const int CurrentFolder = -100;

    /// <summary>RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS happen to be the same number.</summary>
    private const uint Exchange = 2;

    /// <returns>False where nothing was done: Windows and some network drives have no such step.</returns>
    public static bool Try(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameOnLinux(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
            return OperatingSystem.IsMacOS() && RenameOnMac(one, other, Exchange) == 0;
        }
        catch (Exception old) when (old is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameOnLinux(int fromFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int toFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameOnMac([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);
}
