using Duheng.Domain.Auditing;

namespace Duheng.Application.Overview;

/// <summary>Which findings over many projects a list shows, as it stands in its address.</summary>
public sealed record FindingFilter
{
    public int Year { get; init; }

    /// <summary>SCR-11.</summary>
    public string? Rule { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>The head of a branch of organisations.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>Any part of a project's name, a unit's name or the message.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    public int PageRows { get; init; } = 50;

    /// <summary>Instead of a page: only rows behind the one with these keys, see <see cref="ListFindings.KeysOf"/>.</summary>
    public IReadOnlyList<object>? After { get; init; }
}
