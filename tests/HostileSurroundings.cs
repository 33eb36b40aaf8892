using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReformSite.Tests;

/// <summary>All tests run as on a Turkish machine, where "I" does not lower to "i" and numbers are written 1.234,5: output must not notice.</summary>
internal static class HostileSurroundings
{
    [ModuleInitializer]
    internal static void Enter()
    {
        var turkish = CultureInfo.GetCultureInfo("tr-TR");
        CultureInfo.DefaultThreadCurrentCulture = turkish;
        CultureInfo.DefaultThreadCurrentUICulture = turkish;
        CultureInfo.CurrentCulture = turkish;
        CultureInfo.CurrentUICulture = turkish;
    }
}
