using System.Security.Cryptography;
using System.Text;
using Duheng.Application.Projects;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Reviews;

/// <summary>Draws a sample: the same population, method and seed give the same sample, on every machine and in every year. Pure.</summary>
public static class SampleDraw
{
    private const int ErrorRisk = 10;
    private const int WarningRisk = 2;
    private const int UnscoredRisk = 3;
    private const int LowExecutionRisk = 20;
    private const int MoneyRisk = 15;
    private const int UnprovenRisk = 10;
    private const decimal BigMoneyWan = 500m;
    private const decimal LowRate = 0.8m;
    private const decimal HighScore = 95m;

    /// <summary>By code, so that the order of a query makes no difference.</summary>
    public static IReadOnlyList<SampleMember> Draw(IReadOnlyList<ProjectYear> population, SampleMethod method, long seed, int size)
    {
        var members = population.OrderBy(year => year.Code, StringComparer.Ordinal).Select(year => (Year: year, Risk: Risk(year), Lot: Lot(seed, year.Code))).ToList();
        var ordered = method == SampleMethod.Risk
            ? members.OrderByDescending(member => member.Risk.Points).ThenBy(member => member.Lot, StringComparer.Ordinal)
            : members.OrderBy(member => member.Lot, StringComparer.Ordinal);
        return
        [
            .. ordered.Take(size).Select((member, index) => new SampleMember
            {
                ProjectYearId = member.Year.Id,
                Code = member.Year.Code,
                Name = member.Year.Name,
                Organisation = member.Year.Organisation,
                Rank = index + 1,
                Risk = member.Risk.Points,
                Why = method == SampleMethod.Risk && member.Risk.Why.Length > 0 ? member.Risk.Why : "随机抽中",
            }),
        ];
    }

    /// <summary>Of all codes in order: tells whether a later draw is from the same population.</summary>
    public static string HashOf(IEnumerable<ProjectYear> population) =>
        Hash(string.Join('\n', population.Select(year => year.Code).Order(StringComparer.Ordinal)));

    /// <summary>How much there is to look at, with the reasons in words.</summary>
    public static (int Points, string Why) Risk(ProjectYear year)
    {
        ArgumentNullException.ThrowIfNull(year);

        var reasons = new List<(int Points, string Why)>();
        Add(year.Errors * ErrorRisk, $"错误 {Figures.Plain(year.Errors)} 条");
        Add(year.Warnings * WarningRisk, $"警告 {Figures.Plain(year.Warnings)} 条");
        var open = ((year.HighCenti ?? 0) - (year.LowCenti ?? 0)) / 100m;
        Add((int)(open * UnscoredRisk), $"未评 {Figures.Plain(open)} 分");
        var isLow = year.Annual.Fen > 0 && year.Executed.Yuan / year.Annual.Yuan < LowRate;
        Add(isLow && year.StatedCenti / 100m >= HighScore ? LowExecutionRisk : 0, "执行率低而得分高");
        Add(year.Annual.Wan >= BigMoneyWan ? MoneyRisk : 0, "金额大");
        Add(year.RecordsCenti + year.DocumentsCenti == 0 ? UnprovenRisk : 0, "没有佐证");
        return (reasons.Sum(reason => reason.Points), string.Join("、", reasons.OrderByDescending(reason => reason.Points).Select(reason => reason.Why)));

        void Add(int points, string why)
        {
            if (points > 0)
            {
                reasons.Add((points, why));
            }
        }
    }

    /// <summary>A lot that depends on the seed and the code alone.</summary>
    private static string Lot(long seed, string code) => Hash(Figures.Plain(seed) + ":" + code);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
