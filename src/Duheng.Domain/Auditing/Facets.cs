using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing;

/// <summary>Names for the cells by which one finding follows from another (连锁关系).</summary>
public static class Facets
{
    public const string Total = "total";

    /// <summary>The sum of all weights.</summary>
    public const string Weights = "weights";

    public const string Grade = "grade";

    public const string Year = "year";

    /// <summary>What the cost lines add up to, against what was spent.</summary>
    public const string Costs = "costs";

    /// <summary>Project, unit and department at the head.</summary>
    public const string Header = "header";

    /// <summary>How satisfaction was measured.</summary>
    public const string Survey = "survey";

    public static string Score(IndicatorLine line) => $"score:{line.Name.Text}";

    public static string Weight(IndicatorLine line) => $"weight:{line.Name.Text}";

    public static string Target(IndicatorLine line) => $"target:{line.Name.Text}";

    public static string Actual(IndicatorLine line) => $"actual:{line.Name.Text}";

    public static string Completion(IndicatorLine line) => $"completion:{line.Name.Text}";

    public static string Unit(IndicatorLine line) => $"unit:{line.Name.Text}";

    public static string Reason(IndicatorLine line) => $"reason:{line.Name.Text}";

    /// <summary>A row that only one of two printed tables has.</summary>
    public static string Row(IndicatorLine line) => $"row:{line.Name.Text}";

    /// <summary>A cell that the report prints twice and not alike.</summary>
    public static string Twice(string facet) => $"twice:{facet}";

    /// <summary>The full points of a block of a narrative.</summary>
    public static string BlockWeight(string block) => $"block-weight:{block}";

    /// <summary>The score of a block of a narrative.</summary>
    public static string BlockScore(string block) => $"block-score:{block}";

    public static string Fund(FundRow row, FundColumn column) => $"fund:{row}:{column}";
}
