namespace Duheng.Fixtures;

/// <summary>The samples of the Sanming form with faults, told one by one at each.</summary>
internal static class FaultyNarratives
{
    public static IEnumerable<Sample> All() => [DeductionsThatDoNotAddUp(), PartsThatDoNotAddUp()];

    /// <summary>
    /// Narrative. 业务管理 loses 4 points and tells of 扣2分 (SCR-23); 其他收入 closes a list of revenue that does not make the
    /// total (FIN-17); more spent than received, no word of a carry-over (FIN-18); "全部完成" beside deductions (CON-02);
    /// satisfaction without a survey (EVD-04); an amount without 元 (FMT-08).
    /// </summary>
    private static Sample DeductionsThatDoNotAddUp()
    {
        var report = new ReportGenerator(207).Narrative("社会保障卡应用服务", "松原岭市", 2022);
        var lost = 16m - Tampering.Number(report.Blocks[1].Lines[0].Score);
        report = report.Change("业务管理", line => line with { Score = "12", Deduction = "2" });
        report = report with
        {
            Blocks = [.. report.Blocks.Select((block, index) => index == 1 ? block with { Score = "26" } : block)],
            Total = Figures.Print(Tampering.Number(report.Total) + lost - 4m, 0),
            UnitFacts =
            [
                .. report.UnitFacts.Take(3),
                "决算情况。本年收入合计912.40万元，其中：财政拨款收入846.20万元，其他收入18.75万元。"
                    + "本年支出合计951.30万元，其中：人员支出602.11万元，公用支出88.64万元，项目支出260.55万元。",
            ],
            GoalsIntroduction = "2022年度各项绩效目标全部完成，部分目标超额完成，具体如下：",
            Goals = [.. report.Goals.SkipLast(1), "服务对象满意度目标：持卡群众满意度达到97%，高于年初目标值。"],
            Spending = report.Spending.Replace("万元。", "万。", StringComparison.Ordinal),
        };
        return new(
            "松原岭市社保卡应用服务-2022.txt",
            ["FIN-17", "FIN-18", "SCR-23", "CON-02", "EVD-04", "FMT-08"],
            SampleFile.Text(report));
    }

    /// <summary>
    /// Narrative in Word. The full points of the lines under 投入 make 28, not 30 (SCR-24, SCR-01); the total is not the sum of the blocks
    /// (SCR-04) and its grade is not its own (SCR-06); the rate of spending is not E ÷ B1 (FIN-05); wrong brackets (FMT-01).
    /// </summary>
    private static Sample PartsThatDoNotAddUp()
    {
        var report = new ReportGenerator(208).Narrative("农村饮水工程维修养护", "柳坞县", 2023)
            .Change("资金落实", line => line with { Full = "8", Score = "8" });
        report = report with
        {
            Total = "88",
            Grade = "优秀",
            Conduct = report.Conduct.Replace('〔', '[').Replace('〕', ']'),
            Funds = report.Funds.Replace("支出实现率9", "支出实现率8", StringComparison.Ordinal),
        };
        return new(
            "柳坞县农村饮水工程维护-2023.docx",
            ["SCR-01", "SCR-04", "SCR-06", "SCR-24", "FIN-05", "FMT-01"],
            SampleFile.Word(report));
    }
}
