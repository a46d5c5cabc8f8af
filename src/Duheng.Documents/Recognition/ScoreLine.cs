using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What a row of a score table holds: an indicator, or only what the template had there.</summary>
internal sealed record ScoreLine(IndicatorLine? Line)
{
    /// <summary>"指标2", "……" with nothing filled in.</summary>
    public StatedText? Placeholder { get; init; }

    /// <summary>One weight and one score are printed for this line and the one above.</summary>
    public bool SharesAbove { get; init; }
}
