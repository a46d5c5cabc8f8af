using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>The scheme that a report is scored by, and why that one. One that rests on no source says so wherever it is named.</summary>
public sealed record SchemeChoice(Scheme Scheme, Wording Because)
{
    private const string Zh = "；方案未核实";
    private const string En = "; the scheme is unverified";

    /// <summary>A choice may be made again from what one said (a kept result): the label stands once.</summary>
    public Wording Because { get; } = Scheme.IsUnverified && !Because.Zh.EndsWith(Zh, StringComparison.Ordinal)
        ? new Wording(Because.Zh + Zh, Because.En + En)
        : Because;
}
