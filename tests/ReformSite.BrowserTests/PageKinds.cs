namespace ReformSite.BrowserTests;

/// <summary>One page of every kind of both portals, and what only another one has.</summary>
public static class PageKinds
{
    private static readonly string[] Shared =
    [
        "", "policies/", "policies/1/", "initiatives/", "departments/", "years/", "years/2021/", "years/2024/", "years/2025/", "evaluations/", "evaluations/3/", "evaluations/1/",
        "reports/", "reports/published/", "reports/pending/", "search/", "changes/", "data/", "method/", "about/", "accessibility/", "404.html",
    ];

    private static readonly Dictionary<string, string[]> Own = new()
    {
        ["konan"] = ["initiatives/K1-1-1/", "initiatives/K1-2-1/", "departments/秘書広報課/", "reports/unreported/"],
        // A long story with corrections, an indicator with a baseline, an ended, a merged and a stopped initiative.
        ["sample"] = ["initiatives/K1-3-1/", "initiatives/K1-3-1/source/", "initiatives/K4-1-1/", "initiatives/K2-1-2/", "initiatives/K2-3-2/", "initiatives/K3-2-1/", "departments/広報情報課/", "reports/overdue/", "glossary/", "accessibility/results/", "reading/"],
    };

    /// <summary>Of a plan of 400 initiatives, the pages on which a long list begins and goes on.</summary>
    private static readonly string[] Large =
        ["policies/1/", "policies/1/2/", "initiatives/", "initiatives/2/", "departments/総務課/2/", "departments/総務課/related/2/", "years/2024/", "years/2024/up/2/", "reports/published/2/"];

    /// <summary>Each template of the text-first theme once: what differs from page to page is held without a browser.</summary>
    public static TheoryData<string> Kairan =>
    [
        "", "policies/1/", "initiatives/", "initiatives/2/", "initiatives/K2-1-1/", "initiatives/K2-1-1/source/", "initiatives/K2-3-2/", "departments/", "departments/広報情報課/", "years/2024/", "evaluations/3/",
        "reports/", "reports/overdue/", "changes/", "data/", "method/", "glossary/", "about/", "accessibility/", "404.html", "en/", "ja-easy/initiatives/K1-3-1/",
    ];

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (portal, own) in Own)
            {
                foreach (var path in Shared.Concat(own)) data.Add(portal, path);
            }
            // A full test result, which neither portal can truthfully have.
            data.Add(Site.Tested, "accessibility/");
            data.Add(Site.Tested, "accessibility/results/");
            foreach (var path in Large) data.Add(Site.Many, path);
            foreach (var (portal, initiative) in new[] { (Site.Smallest, "A-1"), (Site.Letters, "K1-1-1"), (Site.Finished, "K1-1-1"), (Site.Begun, "K1-1-1") })
            {
                foreach (var path in new[] { "", "policies/1/", $"initiatives/{initiative}/" }) data.Add(portal, path);
            }
            data.Add(Site.Finished, "balance/");
            return data;
        }
    }
}
