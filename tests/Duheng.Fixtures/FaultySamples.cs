namespace Duheng.Fixtures;

/// <summary>
/// The samples of the Shanxi form with faults, told one by one at each. Rules that follow from a fault elsewhere (a grade that moves,
/// a sentence that no longer agrees) may fire as well.
/// </summary>
internal static class FaultySamples
{
    public static IEnumerable<Sample> All() =>
    [
        UnscoredAsZero(), WeightsOf95(), WrongTotalAndGrade(), MixedUnits(),
        NoYearNoHeader(), TextAgainstTable(),
    ];

    /// <summary>
    /// GB18030. A text target met by a percent: completion blank, 0 points, no reason, though the text praises it
    /// (SCR-10, SCR-11, SCR-12, DEV-01, IND-06, IND-20, CON-01, DEV-09); satisfaction told without a survey (EVD-04).
    /// </summary>
    private static Sample UnscoredAsZero()
    {
        var report = new ReportGenerator(201).Report("残疾人就业技能培训", "碧浦县", 2022)
            .Change("签约用人单位保有数", row => row with
            {
                Name = "用人单位合作机制",
                Target = "提升",
                Actual = "97%",
                Completion = "",
                Score = "0",
                Reason = "",
            })
            .Retotal() with
        {
            BenefitAnalysis = "用人单位合作机制持续提升，参训学员的就业门路越来越宽。",
            SatisfactionAnalysis = "参训残疾人对课程安排反映较好，满意度较高。",
        };
        return new(
            "碧浦县残疾人就业培训-2022.txt",
            ["SCR-10", "SCR-11", "SCR-12", "DEV-01", "IND-06", "IND-20", "CON-01", "DEV-09", "EVD-04"],
            SampleFile.NationalText(report));
    }

    /// <summary>
    /// Satisfaction weighs 5 instead of 10, so that the weights make 95 (SCR-01); the execution rate in the money table
    /// is not E ÷ B1 (FIN-05); every lost point is explained with 无 (DEV-02); 【】 in the document numbers (FMT-01);
    /// no date and no signature (FMT-06).
    /// </summary>
    private static Sample WeightsOf95()
    {
        var report = new ReportGenerator(202).Report("乡镇卫生院服务能力提升", "鹤坪县", 2023)
            .Change("就诊群众满意度", row => row with { Weight = "5", Score = "5.00" })
            .Replace("〔", "【")
            .Replace("〕", "】")
            .WithoutSignature()
            .Retotal();
        var rate = report.Funds.ExecutionRate;
        report = report with
        {
            Funds = report.Funds with { ExecutionRate = rate with { Total = Tampering.Add(rate.Total, 1.25m) } },
            Indicators = [.. report.Indicators.Select(row => Tampering.LostPoints(row) ? row with { Reason = "无" } : row)],
        };
        return new(
            "鹤坪县乡镇卫生院能力提升-2023.docx",
            ["SCR-01", "FIN-05", "DEV-02", "FMT-01", "FMT-06"],
            SampleFile.Word(report));
    }

    /// <summary>
    /// Nothing planted and yet full points (SCR-17); the bare year as deadline (IND-11); one score in the text is not that
    /// of the annex (SCR-28); the total is 2.50 above the sum (SCR-04) and below 90, but called 优秀 (SCR-06).
    /// </summary>
    private static Sample WrongTotalAndGrade()
    {
        var report = new ReportGenerator(203).Report("城市道路绿化养护", "南麓市", 2021)
            .Change("补植苗木株数", row => row with
            {
                Actual = "0株",
                Completion = "0.00%",
                Score = $"{row.Weight}.00",
                Reason = "",
            })
            .Change("项目验收完成时间", row => row with { Target = "2021", Actual = "2021年" })
            .Change("苗木成活率", row => row with
            {
                Actual = "未开展",
                Completion = "0.00%",
                Score = "0.00",
                Reason = "因成活率检测合同未签订，计划于2022年5月底前由绿化科完成检测。",
            })
            .Change("开放街头游园个数", row => row with
            {
                Actual = "未完成",
                Completion = "0.00%",
                Score = "0.00",
                Reason = "因游园改造停工，未能对外开放，计划于2022年6月底前由绿化科恢复施工。",
            })
            .Retotal()
            .MoveTotal(2.50m) with
        { Grade = "优秀" };
        report = report with
        {
            BodyIndicators = [.. report.Indicators.Select(row => row.Name == "病虫害防治合格率"
                ? row with { Score = Tampering.Add(row.Score, -1m) }
                : row)],
        };
        return new(
            "南麓市城市绿化养护-2021.txt",
            ["SCR-04", "SCR-06", "SCR-17", "SCR-28", "IND-11"],
            SampleFile.Text(report));
    }

    /// <summary>
    /// A cost named in 元 with a target without unit and an actual in 万元 (FIN-12, IND-05, IND-07); the other cost
    /// target kept from before a cut, far above the budget (FIN-14, SCR-16, ADJ-01); the cut is told nowhere (FIN-10); the goal
    /// speaks of yet another amount (FIN-15); a quantity that is money (IND-12).
    /// </summary>
    private static Sample MixedUnits()
    {
        var report = new ReportGenerator(204).Report("馆藏民生档案数字化", "曲澜县", 2023)
            .Change("扫描加工成本", row => row with
            {
                Name = "扫描加工成本（元）",
                Target = row.Target.Trim('≤').Replace("万元", "", StringComparison.Ordinal),
            })
            .Change("著录质检成本", row => row with { Target = "≤68.40万元", Completion = Share("68.40", row.Actual) })
            .Change("著录条目数", row => row with
            {
                Name = "著录补助经费",
                Target = "≥5.00万元",
                Actual = "5.20万元",
                Completion = "104.00%",
                Score = $"{row.Weight}.00",
                Reason = "",
            })
            .Retotal();
        var initial = report.Funds.Initial;
        report = report with
        {
            AnnualGoal = $"全年数字化加工费用为130.00万元；{report.AnnualGoal}",
            Funds = report.Funds with
            {
                Initial = initial with
                {
                    Total = Tampering.Add(initial.Total, 20m),
                    Fiscal = Tampering.Add(initial.Fiscal, 20m),
                    County = Tampering.Add(initial.County, 20m),
                },
            },
        };
        return new(
            "曲澜县档案数字化-2023.docx",
            ["FIN-10", "FIN-12", "FIN-14", "FIN-15", "SCR-16", "IND-05", "IND-07", "IND-12", "ADJ-01"],
            SampleFile.Word(report));
    }

    /// <summary>
    /// No header (CON-13) and no year anywhere (CON-12); the fiscal subtotal of 到位率 printed 0 (FIN-04) and unused columns 0
    /// instead of blank (FIN-06); two text targets with the same 98 %, one scored full and one not (SCR-29, IND-06, IND-20); no signature (FMT-06).
    /// </summary>
    private static Sample NoYearNoHeader()
    {
        var report = new ReportGenerator(205).Report("社会保障卡应用服务", "石桥湾区", 2023)
            .Change("项目验收完成时间", row => row with { Name = "服务提供及时性", Target = "及时", Actual = "及时" })
            .Change("即时制卡设备平均使用年限", row => row with
            {
                Name = "制卡设备管理机制",
                Target = "健全",
                Actual = "98%",
                Completion = "98%",
            })
            .Change("卡务服务网点保有数", row => row with
            {
                Name = "卡务服务水平",
                Target = "提升",
                Actual = "98%",
                Completion = "98%",
                Score = Figures.Print(Tampering.Number(row.Weight) * 0.9m, 2),
                Reason = "因窗口人员轮岗，服务衔接不够，计划由卡务科于次年3月底前完成跟班培训。",
            })
            .WithoutYear()
            .Replace("2023年", "当年")
            .Replace("2024年", "次年")
            .Retotal();
        report = report with
        {
            HasHeader = false,
            Funds = report.Funds with
            {
                Balance = Zeros(report.Funds.Balance),
                ReceivedRate = Zeros(report.Funds.ReceivedRate) with { Fiscal = "0" },
                ExecutionRate = Zeros(report.Funds.ExecutionRate),
            },
        };
        return new(
            "石桥湾区社保卡应用服务.txt",
            ["CON-12", "CON-13", "FIN-04", "FIN-06", "SCR-29", "IND-06", "IND-20", "FMT-06"],
            SampleFile.Text(report));
    }

    /// <summary>
    /// The text says 95% where the table has another rate (CON-03) and "全部完成" beside lost points (CON-02); lost points without any
    /// reason (DEV-01), one missed target with full points (SCR-09), one completion that is not A ÷ T (SCR-13), a cost with ≥
    /// (IND-21), a balance that is not R − E (FIN-03) and a fiscal subtotal that its levels do not make (FIN-02).
    /// </summary>
    private static Sample TextAgainstTable()
    {
        var report = new ReportGenerator(206).Report("自动气象监测站维护", "白鹭江市", 2022)
            .Change("站点巡检站次", row => row with
            {
                Actual = "151站次",
                Target = "≥160站次",
                Completion = "94.38%",
                Score = $"{row.Weight}.00",
                Reason = "",
            })
            .Change("传感器检定合格率", row => row with { Completion = "100.00%" })
            .Change("备件检定成本", row => row with { Target = row.Target.Replace('≤', '≥') })
            .Change("预警信息接收人数", row => row with
            {
                Target = "≥60000人",
                Actual = "51000人",
                Completion = "85.00%",
                Score = Figures.Print(Tampering.Number(row.Weight) * 0.85m, 2),
                Reason = "",
            })
            .Retotal();
        report = report with
        {
            ExecutionAnalysis = "2022年度各项任务全部完成，资金支付及时，预算执行率95%。",
            Funds = report.Funds with
            {
                Balance = report.Funds.Balance with { Total = Tampering.Add(report.Funds.Balance.Total, 0.60m) },
                Executed = report.Funds.Executed with { Municipal = Tampering.Add(report.Funds.Executed.Municipal, -0.60m) },
            },
        };
        return new(
            "白鹭江市气象监测站维护-2022.txt",
            ["FIN-02", "FIN-03", "SCR-09", "SCR-13", "DEV-01", "CON-02", "CON-03", "IND-21"],
            SampleFile.Text(report));
    }

    private static DraftFundRow Zeros(DraftFundRow row) => row with
    {
        Central = row.Central ?? "0",
        Provincial = row.Provincial ?? "0",
        Municipal = row.Municipal ?? "0",
        County = row.County ?? "0",
        CarriedOver = row.CarriedOver ?? "0",
        Other = row.Other ?? "0",
    };

    private static string Share(string target, string actual) =>
        new Ratio(Tampering.Number(target), Tampering.Number(actual.Replace("万元", "", StringComparison.Ordinal))).Percent;
}
