namespace Duheng.Domain.Watching;

/// <summary>What is watched, and how (监测点).</summary>
public sealed record WatchPoint
{
    /// <summary>As people read it: 社保业务系统登录页.</summary>
    public required string Name { get; init; }

    /// <summary>The system that it belongs to: 社会保障信息系统.</summary>
    public required string System { get; init; }

    public required WatchKind Kind { get; init; }

    /// <summary>A name or an address, without a port.</summary>
    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>Of a page: /login. Redirects are not followed.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Whether a page is asked for over TLS.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>Whether a certificate that nobody vouches for will do: units sign their own.</summary>
    public bool TrustsAnyCertificate { get; init; }

    public int ExpectedStatus { get; init; } = 200;

    /// <summary>Has to stand in the page; empty when any page will do.</summary>
    public string ExpectedText { get; init; } = string.Empty;

    public required WatchPace Pace { get; init; }
}
