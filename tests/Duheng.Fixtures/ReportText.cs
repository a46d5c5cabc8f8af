namespace Duheng.Fixtures;

/// <summary>Tells a drawn project in the words of the Shanxi form.</summary>
internal static class ReportText
{
    private static readonly string[] numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    private static readonly string[] families = ["周", "陆", "沈", "贺", "温", "秦", "邵", "傅", "段", "卢", "祁", "乔"];

    private static readonly string[] givens = ["启明", "婉清", "致远", "思齐", "怀瑾", "若谷", "景行", "书宁", "知夏", "云舒", "立言", "望舒"];

    public static DraftReport Write(Dice dice, MadeProject made)
    {
        var trade = made.Trade;
        var signed = new DateOnly(made.Year + 1, 2, dice.Between(5, 27));
        return new DraftReport
        {
            Project = trade.Project,
            Unit = made.Unit,
            Department = made.Place.Name + trade.Department,
            Year = made.Year,
            Funds = FundText.Write(made, blank: dice.Chance(80) ? null : "—"),
            Execution = Execution(dice, made),
            Indicators = [.. made.Rows.Select(row => row.ToDraft(row.IsMissed ? Reason(made, row) : ""))],
            Total = Figures.Print(made.Total, 2),
            Grade = Figures.Grade(made.Total),
            Overview = Overview(made),
            Basis = Basis(dice, made),
            Necessity = trade.Necessity,
            Safeguards = trade.Safeguards,
            Plan = trade.Plan,
            PeriodGoal = trade.PeriodGoal,
            AnnualGoal = string.Join('；', made.Rows.Select(row => row.GoalClause)) + "。",
            GoalResult = string.Join('；', made.Rows.Select(row => row.Sentence)) + "。",
            ExecutionAnalysis = ExecutionAnalysis(made),
            OutputAnalysis = OutputAnalysis(made),
            BenefitAnalysis = Sentences(made, "效益指标"),
            SatisfactionAnalysis = SurveySentence(made),
            Experience = trade.Experience,
            Problems = Problems(made),
            Measures = Measures(made),
            SignatureDate = Figures.Print(signed),
            ProjectLead = dice.Pick(families) + dice.Pick(givens),
            FinanceLead = dice.Pick(families) + dice.Pick(givens),
        };
    }

    public static string Basis(Dice dice, MadeProject made)
    {
        var (place, letter) = (made.Place.Name, made.Place.Letter);
        var rules = $"{letter}{made.Trade.Code}〔{Figures.Print(made.Year - dice.Between(1, 3))}〕{Figures.Print(dice.Between(4, 68))}号";
        var approval = $"{letter}财预〔{made.YearText}〕{Figures.Print(dice.Between(2, 19))}号";
        return $"《{place}{made.Trade.Regulation}》（{rules}）和《{place}财政局关于批复{made.YearText}年部门预算的通知》（{approval}）。";
    }

    public static string SurveySentence(MadeProject made)
    {
        var survey = made.Survey;
        return $"{made.YearText}年11月向{made.Trade.Surveyed}发放问卷{Figures.Print(survey.Sent)}份，收回有效问卷{Figures.Print(survey.Valid)}份，"
            + $"其中选择满意和基本满意的{Figures.Print(survey.Satisfied)}份，满意度为{Figures.Print(survey.Rate, 2)}%。";
    }

    /// <summary>计划由供水科于2024年4月底前…: who makes it good, and by when.</summary>
    public static string Remedy(MadeProject made, MadeRow row) =>
        $"由{made.Trade.Office}于{made.NextYear}年{Figures.Print(made.RemedyMonth)}月底前{row.Source?.Remedy}";

    private static string Reason(MadeProject made, MadeRow row) =>
        $"因{row.Source?.Cause}，比{(row.IsCeiling ? "控制数" : "目标")}{row.Gap}，计划{Remedy(made, row)}。";

    private static DraftIndicator Execution(Dice dice, MadeProject made)
    {
        var rate = made.ExecutionPercent;
        var saved = MadeProject.Wan(made.Left);
        string[] causes =
        [
            $"因{made.Trade.Costs.First}和{made.Trade.Costs.Second}的采购成交价低于预算，节约{saved}",
            $"因供应商竞价充分，合同金额低于预算，形成结余{saved}",
            $"因结算审核核减{saved}，实际支付低于预算",
        ];
        return new DraftIndicator
        {
            Level1 = "预算执行指标",
            Level2 = "预算执行指标",
            Name = "预算执行率",
            Weight = "10",
            Target = "100%",
            Actual = rate,
            Completion = rate,
            Score = Figures.Print(made.ExecutionScore, 2),
            Reason = $"{dice.Pick(causes)}，计划由财务科于{made.NextYear}年3月底前按程序交回财政，编制下年预算时按成交价测算。",
        };
    }

    private static string Overview(MadeProject made)
    {
        var province = made.Provincial > 0m ? $"，其中省级补助{MadeProject.Wan(made.Provincial)}" : "";
        return $"{made.YearText}年度{made.Trade.Overview}，由{made.Trade.Office}负责实施。"
            + $"项目年初预算{MadeProject.Wan(made.Budget)}{province}。";
    }

    private static string ExecutionAnalysis(MadeProject made)
    {
        var budget = MadeProject.Wan(made.Budget);
        return $"{made.YearText}年度年初预算和全年预算均为{budget}，实际到位{budget}，全年执行{MadeProject.Wan(made.Spent)}，"
            + $"预算执行率{made.ExecutionPercent}，结余{MadeProject.Wan(made.Left)}。";
    }

    private static string OutputAnalysis(MadeProject made) =>
        Sentences(made, "产出指标")
        + $"两项成本合计{MadeProject.Wan(made.Spent)}。以上数量依据{made.Trade.Ledger}逐笔统计。"
        + $"{Figures.Print(made.Accepted)}由{made.Trade.Office}会同财务科组织验收，出具了验收单。";

    private static string Sentences(MadeProject made, string level1) =>
        string.Join('，', made.Rows.Where(row => row.Level1 == level1 && !row.IsDeadline).Select(row => row.Sentence)) + "。";

    private static string Problems(MadeProject made)
    {
        var first = $"一是预算执行率为{made.ExecutionPercent}，采购节余未及时申请调减";
        var others = made.Missed.Select((row, index) => $"{numerals[index + 1]}是{row.Name}{row.Gap}，{row.Source?.Cause}");
        return string.Join('；', others.Prepend(first)) + "。";
    }

    private static string Measures(MadeProject made) =>
        string.Join('；', made.Missed.Select(row => Remedy(made, row)).Prepend("由财务科于每年9月底前测算节余并申请调减")) + "。";
}
