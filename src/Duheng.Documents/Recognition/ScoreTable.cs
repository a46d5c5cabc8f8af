using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What one score table states.</summary>
internal sealed record ScoreTable(string Part, IReadOnlyList<IndicatorLine> Lines)
{
    public required IReadOnlyList<StatedText> Heads { get; init; }

    /// <summary>The number of the row with the heads: what stands above it is not about scores.</summary>
    public required int FirstRow { get; init; }

    /// <summary>The number of the last row with a score: of the total, or of the last line.</summary>
    public int LastRow { get; init; }

    /// <summary>The head 1—7月执行情况 of a monitoring.</summary>
    public StatedText? MonitoredHead { get; init; }

    public IndicatorLine? Execution { get; init; }

    public Figure? Total { get; init; }

    public Figure? TotalWeight { get; init; }

    public StatedText? Grade { get; init; }

    /// <summary>Rows of the template that nobody filled in.</summary>
    public IReadOnlyList<StatedText> LeftOver { get; init; } = [];
}
