using System.Net;

namespace Duheng.Application.Watching;

/// <summary>Where the watching of systems may go. Bound from <c>Watching</c>; a bad value stops the server at start.</summary>
public sealed class WatchingOptions
{
    public const string Section = "Watching";

    /// <summary>Private networks that may be asked, such as 10.20.0.0/16; all others are refused.</summary>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>False on a server that is to leave the watching to others.</summary>
    public bool IsOn { get; set; } = true;

    public bool AreNetworks => AllowedNetworks.All(text => IPNetwork.TryParse(text, out _));
}
