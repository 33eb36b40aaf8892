namespace ReformSite.Problems;

/// <summary>
/// The catalogue: one factory per mistake a person can make. RS1xxx files and tables, RS15xx site.yaml, RS2xxx the plan, RS3xxx theme,
/// RS4xxx the finished site and publishing. A code never changes its meaning.
/// </summary>
public static partial class Mistakes
{
    private static Problem Error(string code, Place place, Said message, Said remedy) => new(code, Severity.Error, place, message, remedy);

    private static Problem Warning(string code, Place place, Said message, Said remedy) => new(code, Severity.Warning, place, message, remedy);
}
