using Duheng.Application.Comparisons;

namespace Duheng.Web.Api.Comparisons;

/// <summary>A row of the self-evaluation beside the report's.</summary>
/// <param name="IsFound">Whether the report has such a row.</param>
public sealed record ComparedRowReply(int Row, string? Name, bool IsFound, IReadOnlyList<ComparedValue> Values)
{
    internal static ComparedRowReply Of(ComparedLine line) => new(line.Line.Row, line.Line.Indicator?.Name, line.IsFound, [line.Weight, line.Target, line.Actual, line.Reason, line.Score]);
}
