using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Overview;

/// <summary>Where a year stands for the branches of a person (总览): every figure is a count or a mean over projects that can be listed.</summary>
/// <param name="DueOn">When self-evaluations are due.</param>
/// <param name="WorkingDaysLeft">Negative when that day has passed; null without one.</param>
public sealed record YearSummary(int Year, DateTimeOffset At, DateOnly? DueOn, int? WorkingDaysLeft, IReadOnlyList<ProjectYear> Projects)
{
    private const decimal CentiPerPoint = 100m;
    private const decimal LowestBin = 60m;
    private const decimal BinWidth = 2m;
    private const int Bins = 20;

    public required IReadOnlyList<RuleCount> Rules { get; init; }

    public required IReadOnlyList<MonthShare> Months { get; init; }

    public int Handed => Projects.Count(project => project.IsHanded);

    public int Missing => Projects.Count - Handed;

    public bool IsOverdue => WorkingDaysLeft < 0;

    public Money Annual => Money.Sum(Projects.Select(project => project.Annual));

    public Money Executed => Money.Sum(Projects.Select(project => project.Executed));

    /// <summary>执行率 in percent.</summary>
    public decimal? ExecutionRate => FundTable.Rate(Executed, Annual);

    /// <summary>已报 in percent of all.</summary>
    public decimal? HandedRate => Share(Handed, Projects.Count);

    /// <summary>Projects that have a stated and a recomputed score: all means are over these, so that they can be held against each other.</summary>
    public IReadOnlyList<ProjectYear> Compared => Comparable(Projects);

    /// <summary>With a recomputed score only: it is a range, so nothing is stated. No mean counts them.</summary>
    public int OnlyRecomputed => Projects.Count(project => project is { LowCenti: not null, StatedCenti: null });

    public decimal? MeanStated => Mean(Compared, project => project.StatedCenti);

    /// <summary>重算平均.</summary>
    public decimal? MeanLow => Mean(Compared, project => project.LowCenti);

    /// <summary>Recomputed less stated.</summary>
    public decimal? MeanDifference => MeanLow - MeanStated;

    public int Blocked => Projects.Count(project => project.Blockers > 0);

    public int AsksAdjustment => Projects.Count(project => project.AsksAdjustment);

    public int Red => Projects.Count(project => project.Lamp == "red");

    /// <summary>Points of 100 that rest on records; the next on documents. Over the projects whose self-evaluation has begun.</summary>
    public decimal Records => Mean(Begun, project => project.RecordsCenti) ?? 0m;

    public decimal Documents => Mean(Begun, project => project.DocumentsCenti) ?? 0m;

    public IReadOnlyList<UnitProgress> Units => [.. Projects
        .GroupBy(project => project.OrganisationId)
        .Select(group => new UnitProgress(group.Key, group.First().Organisation, group.First().Department, [.. group]))
        .OrderBy(unit => unit.Department, StringComparer.Ordinal).ThenBy(unit => unit.OrganisationId)];

    /// <summary>Units that have not handed up everything, those with most missing first.</summary>
    public IReadOnlyList<UnitProgress> MissingUnits => [.. Units.Where(unit => unit.Missing > 0).OrderByDescending(unit => unit.Missing).ThenBy(unit => unit.OrganisationId)];

    /// <summary>All that lies below 60 in the first, then two points each.</summary>
    public IReadOnlyList<ScoreBin> Distribution =>
    [
        .. Enumerable.Range(-1, Bins + 1).Select(bin => new ScoreBin(
            bin < 0 ? 0m : LowestBin + (bin * BinWidth), LowestBin + ((bin + 1) * BinWidth), Projects.Count(project => BinOf(project.StatedCenti) == bin), Projects.Count(project => BinOf(project.LowCenti) == bin))),
    ];

    private IReadOnlyList<ProjectYear> Begun => [.. Projects.Where(project => project.LowCenti is not null)];

    internal static decimal? Share(int part, int whole) => whole == 0 ? null : part * 100m / whole;

    internal static IReadOnlyList<ProjectYear> Comparable(IEnumerable<ProjectYear> projects) => [.. projects.Where(project => project is { LowCenti: not null, StatedCenti: not null })];

    internal static decimal? Mean(IEnumerable<ProjectYear> projects, Func<ProjectYear, long?> centi)
    {
        var all = projects.Select(centi).OfType<long>().ToList();
        return all.Count == 0 ? null : all.Sum() / CentiPerPoint / all.Count;
    }

    private static int? BinOf(long? centi) => centi is { } value ? (int)Math.Clamp(decimal.Floor(((value / CentiPerPoint) - LowestBin) / BinWidth), -1m, Bins - 1m) : null;
}
