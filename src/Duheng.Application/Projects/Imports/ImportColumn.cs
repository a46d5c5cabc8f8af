namespace Duheng.Application.Projects.Imports;

/// <summary>A column of the template for projects.</summary>
/// <param name="Head">A head in a file begins with it: 中央（万元） is 中央.</param>
/// <param name="Width">Its share of the page.</param>
public sealed record ImportColumn(string Head, string Aside, bool IsNeeded, int Width)
{
    public const string Code = "项目编码";
    public const string Name = "项目名称";
    public const string Unit = "单位编码";
    public const string Kind = "项目类别";
    public const string First = "起始年度";
    public const string Last = "终止年度";
    public const string Manager = "负责人";
    public const string Document = "预算文号";
    public const string Day = "预算日期";
    public const string PeriodGoal = "中期目标";
    public const string AnnualGoal = "年度目标";

    /// <summary>年初预算 by source.</summary>
    public static readonly IReadOnlyList<string> Sources = ["中央", "省级", "市级", "县区级", "其他资金"];

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        new(Code, string.Empty, IsNeeded: true, 6),
        new(Name, string.Empty, IsNeeded: true, 9),
        new(Unit, string.Empty, IsNeeded: true, 5),
        new(Kind, string.Empty, IsNeeded: false, 5),
        new(First, string.Empty, IsNeeded: true, 4),
        new(Last, string.Empty, IsNeeded: true, 4),
        new(Manager, string.Empty, IsNeeded: false, 4),
        .. Sources.Select(source => new ImportColumn(source, "（万元）", IsNeeded: false, 4)),
        new(Document, string.Empty, IsNeeded: false, 6),
        new(Day, string.Empty, IsNeeded: false, 5),
        new(PeriodGoal, string.Empty, IsNeeded: false, 10),
        new(AnnualGoal, string.Empty, IsNeeded: false, 10),
    ];

    public string Title => Head + Aside;
}
