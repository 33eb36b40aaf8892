namespace ReformSite.Problems;

/// <summary>Why the system refused to open or write a file, in words a clerk knows. The system's own are English and name paths of the machine.</summary>
internal static class SystemReason
{
    public static Said Of(Exception refused) => refused switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("見つかりません", "not found"),
        UnauthorizedAccessException => new("アクセスが許可されていません", "access denied"),
        PathTooLongException => new("パスが長すぎます", "the path is too long"),
        _ when IsInUse(refused) => new("ほかのプログラムが使っています", "in use by another program"),
        _ when IsFull(refused) => new("空き容量がありません", "no space left"),
        _ when IsTooLarge(refused) => new("この場所に書けるファイルの大きさを超えています", "the file is larger than may be written here"),
        _ when IsReadOnly(refused) => new("読み取り専用の場所です", "the place is read-only"),
        _ => new($"システムのエラー {Code(refused)}", $"system error {Code(refused)}"),
    };

    /// <summary>A sharing or lock violation on Windows; on other systems the lock .NET programs ask each other for.</summary>
    public static bool IsInUse(Exception refused) => refused is IOException && (OperatingSystem.IsWindows() ? Code(refused) is 32 or 33 : refused.HResult is 11 or 35);

    /// <summary>The disk, or what one may use of it.</summary>
    private static bool IsFull(Exception refused) => OperatingSystem.IsWindows() ? Code(refused) is 39 or 112 or 1295 : refused.HResult is 28 or 122 or 69;

    /// <summary>Larger than the system lets a file be, or than one may write.</summary>
    private static bool IsTooLarge(Exception refused) => OperatingSystem.IsWindows() ? Code(refused) is 223 : refused.HResult is 27;

    private static bool IsReadOnly(Exception refused) => OperatingSystem.IsWindows() ? Code(refused) is 19 : refused.HResult is 30;

    private static int Code(Exception refused) => refused.HResult & 0xFFFF;
}
