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

        // The same listener hears what the policy does stop, or the silence above would mean nothing. Violations come in order.
        var heard = await visit.Page.EvaluateAsync<string[]>(
            """
            () => new Promise(done => {
                const heard = [];
                document.addEventListener('securitypolicyviolation', violation => {
                    heard.push(violation.blockedURI);
                    if (violation.blockedURI !== 'inline') done(heard);
                });
                const add = values => document.head.append(Object.assign(document.createElement('script'), values));
                add({ type: 'application/ld+json', textContent: '{"ran":1}' });
                add({ textContent: 'window.ran = 1' });
                add({ src: 'https://elsewhere.test/script.js' });
            })
            """);
        Assert.Equal(["inline", "https://elsewhere.test/script.js"], heard);
    }
}
