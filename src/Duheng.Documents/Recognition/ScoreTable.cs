using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What one score table states.</summary>
internal sealed record ScoreTable(string Part, IReadOnlyList<IndicatorLine> Lines)
{
    public required IReadOnlyList<StatedText> Heads { get; init; }

    public IndicatorLine? Execution { get; init; }

    public Figure? Total { get; init; }

    public Figure? TotalWeight { get; init; }

    public StatedText? Grade { get; init; }
}
