using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>The money as a form prints it inside its one table: sources below each other, and the points of execution beside them.</summary>
internal sealed record FundBlock(Funds Funds)
{
    /// <summary>预算执行率 with weight, rate and score; null where the block carries no points.</summary>
    public IndicatorLine? Execution { get; init; }
}
