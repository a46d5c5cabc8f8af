namespace Duheng.Fixtures;

/// <summary>Tells a drawn project in the words of the Sanming form.</summary>
internal static class NarrativeText
{
    public static DraftNarrative Write(Dice dice, MadeProject made)
    {
        var blocks = NarrativeScores.Write(dice, made);
        var lost = blocks.SelectMany(block => block.Lines).Where(line => line.Fault is not null).ToList();
        var total = 100 - lost.Sum(line => int.Parse(line.Deduction ?? "0", System.Globalization.CultureInfo.InvariantCulture));
        return new DraftNarrative
        {
            Unit = made.Unit,
            Project = made.Trade.Project,
            Year = made.Year,
            UnitFacts = UnitFacts(dice, made),
            ProjectFacts = ProjectFacts(dice, made),
            Organisation = Organisation(made),
            Funds = Funds(made),
            Spending = $"{made.YearText}年支出{MadeProject.Wan(made.Spent)}，其中：{made.Trade.Costs.First}{MadeProject.Wan(made.FirstCost)}，"
                + $"{made.Trade.Costs.Second}{MadeProject.Wan(made.SecondCost)}。",
            Conduct = Conduct(dice, made),
            Total = Figures.Print(total),
            Grade = Figures.Grade(total),
            GoalsIntroduction = $"{made.YearText}年度{made.Trade.Project}的绩效目标完成情况如下：",
            Goals = Goals(made),
            Blocks = blocks,
            Problems = [.. lost.Select(line => NarrativeScores.Problem(made, line))],
            Suggestions = [.. lost.Select(line => NarrativeScores.Suggestion(made, line))],
            SignatureDate = Figures.Print(new DateOnly(made.Year + 1, 3, dice.Between(4, 24))),
        };
    }

    private static string[] UnitFacts(Dice dice, MadeProject made)
    {
        var staff = dice.Between(28, 86);
        var (people, office) = (dice.Between(420m, 980m, 2), dice.Between(38m, 120m, 2));
        var projects = made.Budget + dice.Between(60m, 220m, 2);
        var planned = people + office + projects;
        var granted = planned + dice.Between(12m, 48m, 2);
        var other = dice.Between(6m, 24m, 2);
        var (paid, used, spent) = (people + dice.Between(2m, 8m, 2), office - dice.Between(1m, 6m, 2), projects - dice.Between(1m, 9m, 2));
        return
        [
            $"主要职责。{made.Unit}{made.Trade.Duties}。",
            $"机构人员情况。内设{Figures.Print(dice.Between(4, 9))}个科室，核定编制{Figures.Print(staff)}人，年末实有{Figures.Print(staff - dice.Between(1, 5))}人。",
            $"预算情况。{made.YearText}年部门收入预算为{MadeProject.Wan(planned)}，其中：一般公共预算拨款{MadeProject.Wan(planned)}；"
                + $"相应安排支出预算{MadeProject.Wan(planned)}，其中：人员支出{MadeProject.Wan(people)}，公用支出{MadeProject.Wan(office)}，项目支出{MadeProject.Wan(projects)}。",
            $"决算情况。本年收入合计{MadeProject.Wan(granted + other)}，其中：财政拨款收入{MadeProject.Wan(granted)}，其他收入{MadeProject.Wan(other)}。"
                + $"本年支出合计{MadeProject.Wan(paid + used + spent)}，其中：人员支出{MadeProject.Wan(paid)}，公用支出{MadeProject.Wan(used)}，项目支出{MadeProject.Wan(spent)}。",
        ];
    }

    private static string[] ProjectFacts(Dice dice, MadeProject made) =>
    [
        $"项目的实施依据。{ReportText.Basis(dice, made)}",
        $"项目用途。{made.YearText}年度{made.Trade.Overview}。{made.Trade.Necessity}",
        $"项目绩效总目标。{made.Trade.PeriodGoal}",
        $"预期效益。{string.Join("，", made.Of("社会效益指标").Select(row => row.GoalClause))}；{made.Trade.Surveyed}满意度不低于{made.Of("服务对象满意度指标")[0].Target}。",
    ];

    private static string[] Organisation(MadeProject made) =>
    [
        $"项目由{made.Trade.Office}牵头实施，财务科负责资金审核和支付。",
        made.Trade.Safeguards,
        $"实施步骤为：{made.Trade.Plan}",
        $"实施过程依据{made.Trade.Ledger}逐笔登记，{Figures.Print(made.Accepted)}组织验收并出具验收单。",
    ];

    private static string Funds(MadeProject made)
    {
        var budget = MadeProject.Wan(made.Budget);
        return $"{made.YearText}年度{made.Trade.Project}项目支出预算安排{budget}，总投入{budget}，资金到位{budget}，实际使用{MadeProject.Wan(made.Spent)}，"
            + $"项目资金到位率100.00%，支出实现率{made.ExecutionPercent}，结余{MadeProject.Wan(made.Left)}已按程序交回财政。";
    }

    private static string Conduct(Dice dice, MadeProject made) =>
        $"按照《{made.Place.Name}财政支出绩效评价管理办法》（{made.Place.Letter}财绩〔{Figures.Print(made.Year - 1)}〕{Figures.Print(dice.Between(2, 28))}号）的要求，"
        + $"{made.Trade.Office}会同财务科组成自评小组，查阅支付凭证，核对{made.Trade.Ledger}，开展现场抽查和问卷调查，对照评价指标逐项打分。";

    private static string[] Goals(MadeProject made)
    {
        var unitCost = made.Of("成本指标")[2];
        return
        [
            $"时效目标：项目于{Figures.Print(made.Accepted)}通过验收，计划时间为{Figures.Print(made.Deadline)}；{Aims(made, "时效指标")}。",
            $"成本目标：{made.Trade.Costs.First}{MadeProject.Wan(made.FirstCost)}，{made.Trade.Costs.Second}{MadeProject.Wan(made.SecondCost)}，合计{MadeProject.Wan(made.Spent)}，"
                + $"未突破预算{MadeProject.Wan(made.Budget)}；{Aim(unitCost)}。",
            $"产出数量目标：{Aims(made, "数量指标")}。",
            $"产出质量目标：{Aims(made, "质量指标")}。",
            $"社会效益目标：{Aims(made, "社会效益指标")}。",
            $"可持续影响目标：{Aims(made, "可持续影响指标")}。",
            $"服务对象满意度目标：目标值{made.Of("服务对象满意度指标")[0].Target}，{ReportText.SurveySentence(made)}",
        ];
    }

    private static string Aims(MadeProject made, string level2) =>
        string.Join("，", made.Of(level2).Where(row => !row.IsDeadline).Select(Aim));

    private static string Aim(MadeRow row) =>
        $"{row.Name}{row.Actual}（{(row.IsCeiling ? "控制数" : "目标值")}{row.Target}）";
}
