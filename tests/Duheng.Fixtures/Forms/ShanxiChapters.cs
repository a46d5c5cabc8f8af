namespace Duheng.Fixtures.Forms;

/// <summary>The chapters of the Shanxi report.</summary>
internal static class ShanxiChapters
{
    public static IEnumerable<FormBlock> Situation(DraftReport draft, FormGrid funds) =>
    [
        Heading(draft, 1, "一、项目的基本情况", "_Toc61505636"),
        Heading(draft, 2, "（一）项目概况", "_Toc61505637"),
        Text($"项目概况：{draft.Overview}"),
        Text($"立项依据：{draft.Basis}"),
        Text($"设立的必要性：{draft.Necessity}"),
        Text($"保证项目实施的措施与制度：{draft.Safeguards}"),
        Text($"项目实施计划：{draft.Plan}"),
        Heading(draft, 2, "（二）预算执行情况", "_Toc61505638"),
        funds,
        Heading(draft, 2, "（三）项目绩效目标", "_Toc61505639"),
        Heading(draft, 3, "1. 项目实施期绩效目标"),
        Text(draft.PeriodGoal),
        Heading(draft, 3, "2. 项目年度目标"),
        Text(draft.AnnualGoal),
    ];

    public static IEnumerable<FormBlock> Results(DraftReport draft) =>
    [
        Heading(draft, 1, "二、项目绩效情况", "_Toc61505641"),
        Text(ShanxiForm.Conclusion(draft)) with { Facts = [new Fact(FactKind.Total, draft.Total), new Fact(FactKind.Grade, draft.Grade)] },
        Heading(draft, 2, "（一）预算执行情况", "_Toc61505642"),
        Scores([draft.BodyExecution ?? draft.Execution]),
        Heading(draft, 2, "（二）项目产出情况", "_Toc61505643"),
        Scores(ShanxiForm.Outputs(draft)),
        Heading(draft, 2, "（三）项目效益情况", "_Toc61505644"),
        Scores(ShanxiForm.Benefits(draft)),
        Heading(draft, 2, "（四）项目满意度情况", "_Toc61505645"),
        Scores(ShanxiForm.Satisfaction(draft)),
    ];

    public static IEnumerable<FormBlock> Analysis(DraftReport draft) =>
    [
        Heading(draft, 1, "三、项目绩效分析", "_Toc61505646", "_Toc23655", "_Toc17451"),
        Heading(draft, 3, "1. 项目实施和预算执行情况及分析"),
        Text(draft.ExecutionAnalysis),
        Heading(draft, 3, "2. 产出情况及分析"),
        Text(draft.OutputAnalysis),
        Heading(draft, 3, "3. 效益情况及分析"),
        Text(draft.BenefitAnalysis),
        Heading(draft, 3, "4. 满意度情况及分析"),
        Text(draft.SatisfactionAnalysis),
        Heading(draft, 1, "四、项目主要经验做法", "_Toc61505647"),
        Text(draft.Experience),
        Heading(draft, 1, "五、项目管理中存在问题及原因分析", "_Toc61505648"),
        Text(draft.Problems),
        Heading(draft, 1, "六、进一步加强项目管理措施及建议", "_Toc61505649"),
        Text(draft.Measures),
    ];

    /// <summary>Rows in which an empty cell of the first columns goes on with the cell above.</summary>
    public static FormGrid Merged(IReadOnlyList<IReadOnlyList<string>> rows, int columns, Func<int, int, string, FormCell> cell)
    {
        return new FormGrid(
        [
            .. rows.Select((row, number) => (IReadOnlyList<FormCell>)
            [
                .. row.Select((text, column) => (text, column))
                    .Where(one => !GoesOn(number, one.column))
                    .Select(one => cell(number, one.column, one.text) with { Rows = 1 + rows.Skip(number + 1).TakeWhile((_, below) => GoesOn(number + 1 + below, one.column)).Count() }),
            ]),
        ]);

        bool GoesOn(int row, int column) => column < columns && row > 0 && rows[row][column].Length == 0 && rows[row][0] != "合计";
    }

    private static FormGrid Scores(IEnumerable<DraftIndicator> lines) =>
        Merged([.. ShanxiForm.BodyRows(lines)], columns: 1, (row, _, text) => new FormCell(text) { IsHead = row == 0 });

    private static FormLine Text(string text) => new("Text", text);

    private static FormLine Heading(DraftReport draft, int level, string text, params IReadOnlyList<string> marks) =>
        new($"Heading{Figures.Print(level)}", text) { Marks = draft.HasBookmarks ? marks : [] };
}
