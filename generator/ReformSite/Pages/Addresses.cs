using System.Security.Cryptography;
using System.Text;
using ReformSite.Plan;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>The promised addresses of a portal.</summary>
public static class Addresses
{
    public static readonly Address Policies = Address.Page("policies");
    public static readonly Address Initiatives = Address.Page("initiatives");
    public static readonly Address Departments = Address.Page("departments");
    public static readonly Address Years = Address.Page("years");
    public static readonly Address Evaluations = Address.Page("evaluations");
    public static readonly Address Search = Address.Page("search");
    /// <summary>Of the first part; like that of the list it gets a hash into its name when it is made, and is promised to nobody.</summary>
    public static readonly Address SearchIndex = new("search/index.js");
    public static readonly Address InitiativeIndex = new("initiatives/index.js");
    public static readonly Address Reports = Address.Page("reports");
    public static readonly Address Changes = Address.Page("changes");
    public static readonly Address Feed = new("feed.xml");
    /// <summary>The feed of a policy or a department, beside its page.</summary>
    public static Address FeedOf(Address page) => page.Beside("feed.xml");

    /// <summary>計画の総括, from the day the plan is over.</summary>
    public static readonly Address Balance = Address.Page("balance");

    public static readonly Address Data = Address.Page("data");
    public static readonly Address Method = Address.Page("method");
    public static readonly Address Glossary = Address.Page("glossary");
    public static readonly Address Accessibility = Address.Page("accessibility");
    public static readonly Address AccessibilityResults = Address.Page("accessibility", "results");
    public static readonly Address NotFound = new("404.html");

    public static Address Of(Policy policy) => Address.Page("policies", policy.No);

    public static Address Of(Initiative initiative) => OfInitiative(initiative.Id);

    /// <summary>根拠: where the values of an initiative come from.</summary>
    public static Address OfSource(Initiative initiative) => Address.Page("initiatives", initiative.Id, "source");

    /// <param name="id">Present or former.</param>
    public static Address OfInitiative(string id) => Address.Page("initiatives", id);

    public static Address Of(FiscalYear year) => Address.Page("years", year.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    public static Address Of(ScaleLevel level) => Address.Page("evaluations", Segment(level.Code));

    /// <param name="kind">As <see cref="Pages.Reports.KindOf"/> names states of reports.</param>
    public static Address OfReports(string kind) => Address.Page("reports", kind);

    public static Address Of(FreePage page) => Address.Page(page.Slug);

    /// <summary>Hashes of the published files of data.</summary>
    public static readonly Address DataSums = new("data/SHA256SUMS", IsShared: true);

    public static Address DataFile(string name) => new("data/" + name, IsShared: true);

    /// <summary>The department's own slug from site.yaml, or else its name.</summary>
    public static Address OfDepartment(string name, Settings settings) =>
        Address.Page("departments", settings.Departments.GetValueOrDefault(name)?.Slug ?? Segment(name));

    /// <summary>
    /// A name as one safe segment of a path: letters and digits of any script, <c>-</c> and <c>_</c>, composed (NFC), short enough for every file
    /// system. What had to be replaced or cut is told apart by a hash of the name.
    /// </summary>
    public static string Segment(string name)
    {
        var composed = name.Normalize(NormalizationForm.FormC);
        var segment = new StringBuilder();
        foreach (var c in composed) segment.Append(char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-');
        var safe = segment.ToString();
        if (safe == composed && FileNames.IsSegment(safe)) return safe;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(composed)))[..8];
        return $"{safe[..Math.Min(safe.Length, 30)].Trim('-')}-{hash}".TrimStart('-');
    }
}
