using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>The words by which forms are understood (表头词), read from layouts/common.yaml.</summary>
public sealed record FormWords
{
    /// <summary>Heads of score-table columns.</summary>
    public required HeadWords<ColumnRole> Columns { get; init; }

    /// <summary>Labels of money rows; the first role whose word the label holds wins.</summary>
    public required HeadWords<FundRow> FundRows { get; init; }

    /// <summary>Heads of money columns.</summary>
    public required HeadWords<FundColumn> FundColumns { get; init; }

    /// <summary>Labels of sources where they stand below each other; the first source whose word the label holds wins.</summary>
    public required HeadWords<FundColumn> FundSources { get; init; }

    /// <summary>Phrases before an amount in a sentence about the project's money.</summary>
    public required HeadWords<FundRow> FundPhrases { get; init; }

    /// <summary>Names of level-1 and level-2 indicators.</summary>
    public required HeadWords<IndicatorKind> Kinds { get; init; }

    /// <summary>Labels of the header: 项目名称, 项目单位, 主管部门.</summary>
    public required HeadWords<HeaderField> Header { get; init; }

    /// <summary>Labels of the header that nothing is read from: 项目类别, 填报日期.</summary>
    public required IReadOnlyList<string> OtherLabels { get; init; }

    /// <summary>Words of headings and labels.</summary>
    public required HeadWords<SectionKind> Sections { get; init; }

    /// <summary>Heads of columns that nothing is read from: 评分标准, 支撑材料.</summary>
    public required IReadOnlyList<string> OtherHeads { get; init; }

    /// <summary>Names of level-2 indicators that hold no word of a kind: 项目立项.</summary>
    public required IReadOnlyList<string> SecondLevels { get; init; }

    /// <summary>Names that one form has for a level 1 and another for a level 2: 成本.</summary>
    public required IReadOnlyList<string> EitherLevels { get; init; }

    /// <summary>Names of the blocks of a narrative.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>Labels of the row that adds up: 合计, 总分.</summary>
    public required IReadOnlyList<string> Totals { get; init; }

    /// <summary>Labels before the total where it stands at the head of a form: 自评得分.</summary>
    public required IReadOnlyList<string> TotalLabels { get; init; }

    /// <summary>Labels before the grade: 自评等级.</summary>
    public required IReadOnlyList<string> GradeLabels { get; init; }

    /// <summary>Heads over what is planned for the whole period: 实施期目标.</summary>
    public required IReadOnlyList<string> PeriodGoalHeads { get; init; }

    /// <summary>Heads over what was planned for the year: 预期目标.</summary>
    public required IReadOnlyList<string> GoalHeads { get; init; }

    /// <summary>Heads over what came of it: 实际完成情况.</summary>
    public required IReadOnlyList<string> GoalResultHeads { get; init; }

    /// <summary>Words that are a grade: 优秀, 优, ….</summary>
    public required IReadOnlyList<string> Grades { get; init; }
}
