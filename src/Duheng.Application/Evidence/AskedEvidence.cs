using Duheng.Application.Evaluations;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Proving;

namespace Duheng.Application.Evidence;

/// <summary>What a self-evaluation has read of itself when it asks for its evidence.</summary>
public sealed record AskedEvidence(
    ProjectYear Year, TargetVersion Targets, IReadOnlyList<TargetIndicator> Indicators, IReadOnlyDictionary<long, EvaluationLine> Lines, IReadOnlyList<LedgerEntry> Ledger)
{
    /// <summary>Computed values by the id of the indicator; empty where none is bound.</summary>
    public IReadOnlyDictionary<long, MeasuredValue> Measures { get; init; } = new Dictionary<long, MeasuredValue>();

    /// <summary>Null where no register of procurements is kept.</summary>
    public IReadOnlyList<Procurement>? Procurements { get; init; }
}
