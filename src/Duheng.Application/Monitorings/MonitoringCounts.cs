namespace Duheng.Application.Monitorings;

/// <summary>How a period stands over many projects.</summary>
public sealed record MonitoringCounts
{
    /// <summary>Projects whose targets are approved: those that are monitored.</summary>
    public long Projects { get; init; }

    /// <summary>With the department, or passed.</summary>
    public long Handed { get; init; }

    public long Reds { get; init; }

    public long Yellows { get; init; }

    public long OpenWarnings { get; init; }
}
