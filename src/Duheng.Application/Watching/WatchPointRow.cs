using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>A point as the database keeps it, with the organisation whose system it watches.</summary>
public sealed record WatchPointRow
{
    /// <summary>Columns of a point p at an organisation o.</summary>
    internal const string Columns = "p.*, o.name AS organisation, o.path AS organisation_path";

    public long Id { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    public string OrganisationPath { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string System { get; init; } = string.Empty;

    public WatchKind Kind { get; init; }

    public string Host { get; init; } = string.Empty;

    public int Port { get; init; }

    public string Path { get; init; } = "/";

    public bool Encrypted { get; init; }

    public bool AnyCertificate { get; init; }

    public int ExpectedStatus { get; init; } = 200;

    public string ExpectedText { get; init; } = string.Empty;

    public int EverySeconds { get; init; }

    public int LimitMs { get; init; }

    public int FailuresToBegin { get; init; }

    public int SuccessesToEnd { get; init; }

    public bool Paused { get; init; }

    public bool Removed { get; init; }

    public long Version { get; init; }

    public WatchPace Pace => new(TimeSpan.FromSeconds(EverySeconds), TimeSpan.FromMilliseconds(LimitMs), FailuresToBegin, SuccessesToEnd);

    public WatchPoint ToPoint() => new()
    {
        Name = Name,
        System = System,
        Kind = Kind,
        Host = Host,
        Port = Port,
        Path = Path,
        IsEncrypted = Encrypted,
        TrustsAnyCertificate = AnyCertificate,
        ExpectedStatus = ExpectedStatus,
        ExpectedText = ExpectedText,
        Pace = Pace,
    };
}
