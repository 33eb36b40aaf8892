namespace ReformSite.BrowserTests;

/// <summary>Data in a script element are no script: a policy without any inline script lets them be, and they are whole.</summary>
[Collection(nameof(Site))]
public class StructuredDataTests(Site site)
{
    [Theory]
    [InlineData("", "WebSite")]
    [InlineData("data/", "BreadcrumbList Dataset")]
    [InlineData("initiatives/K2-1-1/", "BreadcrumbList")]
    public async Task The_policy_lets_data_be_and_stops_script(string path, string types)
    {
        await using var visit = await site.VisitAsync("sample", path);
        Assert.Equal(types, await visit.Page.EvaluateAsync<string>("[...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(data => JSON.parse(data.textContent)['@type']).join(' ')"));
        Assert.Empty(visit.Complaints);

        // The same listener hears what the policy does stop, or the silence above would mean nothing.
        var heard = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
                const heard = [];
                document.addEventListener('securitypolicyviolation', violation => heard.push(violation.effectiveDirective));
                const add = type => { const element = document.createElement('script'); element.type = type; element.textContent = '{"ran":1}'; document.head.append(element); };
                add('application/ld+json');
                await new Promise(done => setTimeout(done));
                const before = heard.length;
                add('text/javascript');
                await new Promise(done => document.addEventListener('securitypolicyviolation', done, { once: true }));
                return [String(before), ...heard];
            }
            """);
        Assert.Equal(["0", "script-src-elem"], heard);
    }
}
