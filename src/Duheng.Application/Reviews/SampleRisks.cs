using Duheng.Application.Projects;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Reviews;

/// <summary>The risk of a project by plain arithmetic; what each thing counts stands in docs/sampling.md and on the page. Pure.</summary>
public static class SampleRisks
{
    public const int PerError = 10;
    public const int PerWarning = 2;
    public const int PerUnscoredPoint = 3;
    public const int LowExecution = 20;
    public const int Unproven = 10;
    public const int BigMoney = 15;
    public const int PerReducedPoint = 2;
    public const int MostReduced = 40;
    public const int PerReturn = 5;
    public const int MostReturns = 30;
    public const int PerRectification = 10;
    public const int PerOverdue = 10;
    public const int MostRectifications = 40;
    public const decimal BigMoneyWan = 500m;
    public const decimal LowRate = 0.8m;
    public const decimal HighScore = 95m;

    private const decimal CentiPerPoint = 100m;

    public static SampleRisk Of(ProjectYear year, SampleHistory history)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(history);

        var (findings, money, past) = (Sum(Findings(year)), Sum(Money(year)), Sum(History(history)));
        (string Part, (int Points, string Why) Sum)[] parts = [("发现", findings), ("金额", money), ("历史", past)];
        return new SampleRisk(
            findings.Points, money.Points, past.Points,
            string.Join("；", parts.Where(part => part.Sum.Points > 0).Select(part => $"{part.Part} {Figures.Plain(part.Sum.Points)}：{part.Sum.Why}")));
    }

    private static IEnumerable<(int Points, string Why)> Findings(ProjectYear year)
    {
        yield return (year.Errors * PerError, $"错误 {Figures.Plain(year.Errors)} 条");
        yield return (year.Warnings * PerWarning, $"警告 {Figures.Plain(year.Warnings)} 条");
        var open = ((year.HighCenti ?? 0) - (year.LowCenti ?? 0)) / CentiPerPoint;
        yield return ((int)(open * PerUnscoredPoint), $"未评 {Figures.Plain(open)} 分");
        var isLow = year.Annual.Fen > 0 && year.Executed.Yuan / year.Annual.Yuan < LowRate;
        yield return (isLow && year.StatedCenti / CentiPerPoint >= HighScore ? LowExecution : 0, "执行率低而得分高");
        yield return (year.RecordsCenti + year.DocumentsCenti == 0 ? Unproven : 0, "没有佐证");
    }

    private static IEnumerable<(int Points, string Why)> Money(ProjectYear year) => [(year.Annual.Wan >= BigMoneyWan ? BigMoney : 0, "金额大")];

    private static IEnumerable<(int Points, string Why)> History(SampleHistory history)
    {
        var reduced = history.ReducedCenti / CentiPerPoint;
        yield return ((int)Math.Min(reduced * PerReducedPoint, MostReduced), $"上年复核核减 {Figures.Plain(reduced)} 分");
        yield return (Math.Min(history.Returns * PerReturn, MostReturns), $"今年和上年被退回 {Figures.Plain(history.Returns)} 次");
        var late = history.Overdue == 0 ? string.Empty : $"，其中 {Figures.Plain(history.Overdue)} 项逾期";
        yield return (Math.Min((history.Demanded * PerRectification) + (history.Overdue * PerOverdue), MostRectifications), $"以前年度整改 {Figures.Plain(history.Demanded)} 项{late}");
    }

    private static (int Points, string Why) Sum(IEnumerable<(int Points, string Why)> reasons)
    {
        var counted = reasons.Where(reason => reason.Points > 0).OrderByDescending(reason => reason.Points).ToList();
        return (counted.Sum(reason => reason.Points), string.Join("、", counted.Select(reason => reason.Why)));
    }
}
