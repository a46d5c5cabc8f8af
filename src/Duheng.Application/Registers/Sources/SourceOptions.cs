namespace Duheng.Application.Registers.Sources;

/// <summary>What saved queries may reach, from the configuration.</summary>
public sealed class SourceOptions
{
    public const string Section = "Sources";

    /// <summary>Private networks whose databases may be asked beside public addresses, such as 10.20.0.0/16; all other private ones are refused.</summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>The folder below which SQLite files may be read; none when empty.</summary>
    public string Folder { get; set; } = string.Empty;

    public bool AreNetworks => AllowedNetworks.All(text => System.Net.IPNetwork.TryParse(text, out _));
}
