using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Reviews;

/// <summary>A review of a self-evaluation (复核). Where it stands is told by the project's year.</summary>
public sealed record ReviewRow
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    /// <summary>The sample that it was drawn in; null when somebody chose it.</summary>
    public long? SampleId { get; init; }

    /// <summary>The role that drew that sample, which alone re-checks it; null where anybody may who reviews.</summary>
    public Role? Side { get; init; }

    public string Opinion { get; init; } = string.Empty;

    public long? TotalCenti { get; init; }

    public string? Grade { get; init; }

    public string StartedByName { get; init; } = string.Empty;

    public string? SettledByName { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    public long Version { get; init; }

    /// <summary>Whether the review is this person's to write in and to settle.</summary>
    /// <param name="path">Of the organisation whose project it is.</param>
    public bool IsFor(Actor actor, string path)
    {
        ArgumentNullException.ThrowIfNull(actor);

        return actor.Can(Capability.Review, path) && (Side is not { } side || actor.Has(side, path));
    }
}
