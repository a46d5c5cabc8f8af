using Duheng.Application.Comparisons;

namespace Duheng.Web.Api.Comparisons;

/// <summary>A finished report beside the self-evaluation: nothing is taken over by it.</summary>
/// <param name="Strange">What says that it is the report of another project, unit or year; empty where it is this one's.</param>
public sealed record ReportComparisonReply(string File, int Projects, int Differences, IReadOnlyList<ComparedValue> Facts, IReadOnlyList<ComparedRowReply> Rows, IReadOnlyList<string> OnlyInReport, IReadOnlyList<ComparedValue> Strange)
{
    internal static ReportComparisonReply Of(ReportComparison comparison) =>
        new(comparison.File, comparison.Projects, comparison.Differences, comparison.Facts, [.. comparison.Lines.Select(ComparedRowReply.Of)], comparison.OnlyInReport, comparison.Strange);
}
