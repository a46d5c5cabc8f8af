using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What came of looking for a report in a paper.</summary>
public sealed record Recognised
{
    /// <summary>Null when the paper is no report, or nothing is filled in.</summary>
    public Report? Report { get; init; }

    /// <summary>What a form of another step of the year states (目标申报, 运行监控, 汇总): it is no self-evaluation and is not checked.</summary>
    public IReadOnlyList<Report> Stated { get; init; } = [];

    /// <summary>Why the layout was chosen: the marks that were found.</summary>
    public Wording? Because { get; init; }

    /// <summary>Why there is no report, or which parts could not be recognised.</summary>
    public Wording? Problem { get; init; }

    /// <summary>Whether it looks like a self-evaluation at all, filled in or not.</summary>
    public bool IsReport { get; init; }
}
