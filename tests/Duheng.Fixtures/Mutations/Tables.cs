namespace Duheng.Fixtures.Mutations;

/// <summary>Changes to a clean draft that several mutations share, and the choice of the line they hit.</summary>
internal static class Tables
{
    /// <summary>One of the lines that fit; null where none does.</summary>
    public static DraftIndicator? Pick(this DraftReport report, Dice dice, Func<DraftIndicator, bool> fits)
    {
        var rows = report.Indicators.Where(fits).ToList();
        return rows.Count == 0 ? null : dice.Pick(rows);
    }

    public static bool IsMissed(DraftIndicator row) => Tampering.LostPoints(row);

    public static bool IsMet(DraftIndicator row) => !Tampering.LostPoints(row);

    public static bool IsFloor(DraftIndicator row) => row.Target.StartsWith('≥');

    public static bool IsCeiling(DraftIndicator row) => row.Target.StartsWith('≤');

    public static bool IsCost(DraftIndicator row) => row.Level1 == "成本指标" || row.Level2 is "成本指标" or "产出成本";

    public static bool IsOutput(DraftIndicator row) => row.Level1 is "产出指标" or "产出";

    public static bool IsBenefit(DraftIndicator row) => row.Level1 is "效益指标" or "效益" && !IsSatisfaction(row);

    public static bool IsSatisfaction(DraftIndicator row) => row.Level1 == "满意度指标" || row.Level2 == "满意度";

    public static bool IsQuantity(DraftIndicator row) => row.Level2 is "数量指标" or "产出数量";

    public static bool IsQuality(DraftIndicator row) => row.Level2 is "质量指标" or "产出质量";

    public static bool IsTimely(DraftIndicator row) => row.Level2 is "时效指标" or "产出时效";

    public static bool IsSocial(DraftIndicator row) => row.Level2 is "社会效益指标" or "社会效益";

    public static bool IsLasting(DraftIndicator row) => row.Level2 is "可持续影响指标" or "可持续影响";

    public static bool IsTotalCost(DraftIndicator row) => IsCost(row) && row.Target.EndsWith("万元", StringComparison.Ordinal);

    /// <summary>Whether outputs, benefits and satisfaction weigh 50, 30 and 10 under these names.</summary>
    public static bool HasNationalWeights(DraftReport report) =>
        Sum(report, "产出指标") == 50m && Sum(report, "效益指标") == 30m && Sum(report, "满意度指标") == 10m;

    /// <summary>The number in a cell such as ≥24次.</summary>
    public static decimal Figure(string cell) =>
        Tampering.Number(new string([.. cell.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.')]));

    /// <summary>The unit in a cell such as ≥24次.</summary>
    public static string Unit(string cell) => cell.TrimStart('≥', '≤').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');

    /// <summary>The cell with another number, printed as the old one was.</summary>
    public static string WithFigure(string cell, decimal number)
    {
        var printed = new string([.. cell.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.')]);
        var dot = printed.IndexOf('.', StringComparison.Ordinal);
        return cell.Replace(printed, Figures.Print(number, dot < 0 ? 0 : printed.Length - dot - 1), StringComparison.Ordinal);
    }

    /// <summary>Completion and score computed from target and actual again.</summary>
    public static DraftIndicator Rescore(DraftIndicator row)
    {
        var (target, actual) = (Figure(row.Target), Figure(row.Actual));
        var ratio = IsCeiling(row) ? new Ratio(target, actual) : new Ratio(actual, target);
        return row with { Completion = ratio.Percent, Score = Figures.Print(ratio.Of((int)Tampering.Number(row.Weight)), 2) };
    }

    /// <summary>The row with another weight and the score that belongs to it.</summary>
    public static DraftIndicator Weigh(DraftIndicator row, decimal weight) => row with
    {
        Weight = Figures.Print(weight, 0),
        Score = Figures.Print(IsMet(row) ? weight : Figures.HalfUp(weight * Tampering.Number(row.Completion.TrimEnd('%')) / 100m, 2), 2),
    };

    public static DraftReport Change(this DraftReport report, DraftIndicator row, Func<DraftIndicator, DraftIndicator> change) =>
        report.Change(row.Name, change).Retotal();

    /// <summary>A row of text cells, scored as said.</summary>
    public static DraftIndicator Qualitative(DraftIndicator row, string name, string target, string actual, string completion, string score, string reason = "") =>
        row with { Name = name, Target = target, Actual = actual, Completion = completion, Score = score, Reason = reason };

    /// <summary>The cell of the level that pays; municipal or county.</summary>
    public static DraftFundRow Own(DraftFundRow row, Func<string?, string?> change) =>
        HasFigure(row.Municipal) ? row with { Municipal = change(row.Municipal) } : row with { County = change(row.County) };

    /// <summary>All of a row moved by an amount: total, fiscal subtotal and the level that pays.</summary>
    public static DraftFundRow Move(DraftFundRow row, decimal amount) =>
        Own(row with { Total = Tampering.Add(row.Total, amount), Fiscal = Tampering.Add(row.Fiscal, amount) }, cell => Tampering.Add(cell, amount));

    public static bool HasFigure(string? cell) => cell is { Length: > 0 } && char.IsAsciiDigit(cell[0]);

    /// <summary>Whether one level pays all.</summary>
    public static bool HasOneSource(DraftReport report) => !HasFigure(report.Funds.Annual.Provincial);

    /// <summary>A row of the money table in which one level pays all.</summary>
    public static DraftFundRow All(DraftFundRow row, string cell) => Own(row with { Total = cell, Fiscal = cell }, _ => cell);

    /// <summary>The report with every word of tickets, registers and systems taken out of its analysis.</summary>
    public static DraftReport WithoutTickets(this DraftReport report) => report with
    {
        OutputAnalysis = "两项成本合计" + report.OutputAnalysis.Split("两项成本合计")[^1].Split("以上数量依据")[0] + "年末组织验收，出具了验收单。",
        Experience = "各科室按月核对进度，付款与核对结果挂钩。",
        Problems = "采购节余未及时申请调减。",
        Safeguards = "财务科按季核对支出进度。",
    };

    /// <summary>The report without the row that tells a date.</summary>
    public static DraftReport WithoutDeadline(DraftReport report) => report with
    {
        Indicators = [.. report.Indicators.Select(row => row.Name == "项目验收完成时间" ? row with { Target = "12月31日前", Actual = "12月15日" } : row)],
    };

    private static decimal Sum(DraftReport report, string level1) =>
        report.Indicators.Where(row => row.Level1 == level1).Sum(row => Tampering.Number(row.Weight));
}
