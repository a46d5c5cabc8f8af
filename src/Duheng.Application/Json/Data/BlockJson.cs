using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>A block of a narrative self-evaluation with its maximum and its score; it has so many of the indicators, in their order.</summary>
public sealed record BlockJson(string Name, decimal? Maximum, decimal? Score, int Lines)
{
    public static BlockJson From(ScoreBlock block) => new(block.Name.Text, block.Maximum?.Value, block.Score?.Value, block.Lines.Count);
}
