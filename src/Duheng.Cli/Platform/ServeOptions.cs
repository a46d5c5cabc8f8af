namespace Duheng.Cli.Platform;

/// <summary>What <c>duheng serve</c> was asked.</summary>
/// <param name="IsDemo">Writes the invented city into an empty database.</param>
/// <param name="Packs">A folder of packs of one's own.</param>
/// <param name="FetchesOnly">Fetches the browser's libraries and ends.</param>
internal sealed record ServeOptions(string Url, bool IsDemo, string? Packs, bool FetchesOnly);
