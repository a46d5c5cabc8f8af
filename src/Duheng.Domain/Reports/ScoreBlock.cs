namespace Duheng.Domain.Reports;

/// <summary>A block of a narrative self-evaluation (投入, 过程, 产出与效益) with its maximum, its score and its lines.</summary>
public sealed record ScoreBlock(StatedText Name, Figure? Maximum, Figure? Score, IReadOnlyList<IndicatorLine> Lines);
