using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing;

/// <summary>Names for the cells by which one finding follows from another (连锁关系).</summary>
public static class Facets
{
    public const string Total = "total";

    public const string Grade = "grade";

    public const string Year = "year";

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

    public static string Fund(FundRow row, FundColumn column) => $"fund:{row}:{column}";
}
