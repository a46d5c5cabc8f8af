using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What one score table states.</summary>
internal sealed record ScoreTable(string Part, IReadOnlyList<IndicatorLine> Lines)
{
    public required IReadOnlyList<StatedText> Heads { get; init; }

    /// <summary>The number of the row with the heads: what stands above it is not about scores.</summary>
    public required int FirstRow { get; init; }

    /// <summary>What the last rows stand under: the head that was printed last.</summary>
    public required ScoreHead LastHead { get; init; }

    /// <summary>The levels of the last line, for a table that goes on in the next one.</summary>
    public required Levels Levels { get; init; }

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

    /// <summary>Whether no row has added it up yet.</summary>
    public bool IsOpenEnded => Total is null && TotalWeight is null;

    /// <summary>This table with what the next one holds of it. The rows of the notes stay those of each.</summary>
    public ScoreTable With(ScoreTable rest) => this with
    {
        Lines = [.. Lines, .. rest.Lines],
        LastHead = rest.LastHead.Row.Number > 0 ? rest.LastHead : LastHead,
        Levels = rest.Levels,
        Execution = Execution ?? rest.Execution,
        Total = rest.Total,
        TotalWeight = rest.TotalWeight,
        Grade = Grade ?? rest.Grade,
        LeftOver = [.. LeftOver, .. rest.LeftOver],
    };
}
