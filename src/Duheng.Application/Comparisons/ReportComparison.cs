using Duheng.Application.Evaluations;

namespace Duheng.Application.Comparisons;

/// <summary>A finished report held against the self-evaluation on the platform (对照报告).</summary>
/// <param name="File">The name under which it was sent.</param>
/// <param name="Projects">How many projects the file reports on; the one whose name fits was taken.</param>
public sealed record ReportComparison(Evaluated Evaluated, string File, int Projects)
{
    /// <summary>Project, unit, year, money, total and grade.</summary>
    public required IReadOnlyList<ComparedValue> Facts { get; init; }

    /// <summary>The budget-execution row first.</summary>
    public required IReadOnlyList<ComparedLine> Lines { get; init; }

    /// <summary>Indicators of the report that the approved targets do not have.</summary>
    public required IReadOnlyList<string> OnlyInReport { get; init; }

    public required IReadOnlyList<ComparedChapter> Chapters { get; init; }

    /// <summary>
    /// What says that the report is about something else: its project, its unit or its year. Empty for a report of this project; what a report does
    /// not tell says nothing.
    /// </summary>
    public required IReadOnlyList<ComparedValue> Strange { get; init; }

    /// <summary>How many values differ.</summary>
    public int Differences => Facts.Count(fact => !fact.IsSame) + OnlyInReport.Count
        + Lines.Sum(line => !line.IsFound ? 1 : new[] { line.Weight, line.Target, line.Actual, line.Reason, line.Score }.Count(value => !value.IsSame));
}
