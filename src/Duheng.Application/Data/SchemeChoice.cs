using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>The scheme that a report is scored by, and why that one. One that rests on no source says so wherever it is named.</summary>
public sealed record SchemeChoice(Scheme Scheme, Wording Because)
{
    public Wording Because { get; } = Scheme.IsUnverified
        ? new Wording($"{Because.Zh}；方案未核实", $"{Because.En}; the scheme is unverified")
        : Because;
}
