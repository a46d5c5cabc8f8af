using System.Net;

namespace Duheng.Application.Watching;

/// <summary>Asks for the addresses of a name.</summary>
public delegate Task<IPAddress[]> ResolveName(string host, CancellationToken cancellationToken);
