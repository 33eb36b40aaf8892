using ReformSite.Plan;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Links that bear the name of what they lead to.</summary>
public static class Links
{
    public static Link To(Initiative initiative) => new(initiative.Title, Addresses.Of(initiative));

    public static Link To(Policy policy) => new(policy.Name, Addresses.Of(policy));
}
