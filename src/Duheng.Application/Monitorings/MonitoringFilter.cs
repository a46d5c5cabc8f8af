using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Monitorings;

/// <summary>What the list of a period shows, as it stands in its address.</summary>
public sealed record MonitoringFilter
{
    public int Year { get; init; }

    /// <summary>The last month of the period; null for the latest.</summary>
    public int? Month { get; init; }

    public Lamp? Lamp { get; init; }

    public DocumentState? State { get; init; }

    /// <summary>Only projects with a warning that nobody has answered.</summary>
    public bool HasOpenWarning { get; init; }

    public int Page { get; init; } = 1;

    public int PageRows { get; init; } = 50;

    /// <summary>Instead of a page: only rows behind the one with these keys, see <see cref="ListMonitorings.KeysOf"/>.</summary>
    public IReadOnlyList<object>? After { get; init; }
}
