namespace ReformSite.Theming.Pages;

/// <summary>The picture that previews of a shared page show: PNG or JPEG.</summary>
/// <param name="Width">In pixels, as is <paramref name="Height"/>: services lay the preview out before they have fetched the picture.</param>
/// <param name="IsOwn">The city's own; false for the theme's, which the theme can describe.</param>
public sealed record SharePicture(Address To, int Width, int Height, bool IsOwn);
