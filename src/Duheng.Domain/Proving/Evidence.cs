using Duheng.Domain.Quantities;

namespace Duheng.Domain.Proving;

/// <summary>What the platform's records say of a project's year, beside its report (佐证). What nobody keeps is null, never nothing.</summary>
public sealed record Evidence
{
    /// <summary>In the order of the report's indicators.</summary>
    public IReadOnlyList<LineEvidence> Lines { get; init; } = [];

    /// <summary>Null before the first approval.</summary>
    public TargetSeal? Targets { get; init; }

    public IReadOnlyList<RaisedWarning> Warnings { get; init; } = [];

    /// <summary>What the last monitoring expected to be spent in the whole year.</summary>
    public Money? Forecast { get; init; }

    public IReadOnlyList<Appropriation> Appropriations { get; init; } = [];

    /// <summary>One for each period that was monitored.</summary>
    public IReadOnlyList<MonitoredProgress> Progress { get; init; } = [];

    /// <summary>Null where nothing came over from last year.</summary>
    public CarriedMoney? Carried { get; init; }

    /// <summary>Null where no register of contracts is kept; so are procurements.</summary>
    public IReadOnlyList<Contract>? Contracts { get; init; }

    public IReadOnlyList<Procurement>? Procurements { get; init; }

    /// <summary>When the result was approved.</summary>
    public DateOnly? ApprovedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>The organisation of the person who wrote the self-evaluation.</summary>
    public string? PreparedBy { get; init; }

    /// <summary>Whether the project began in this year.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether there is an evaluation from before the project began (事前绩效评估); null when that is not known.</summary>
    public bool? HasPreEvaluation { get; init; }
}
