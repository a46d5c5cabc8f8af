using Duheng.Application.Overview;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Overview;

/// <summary>The year at a glance. Points are points, money is fen, rates are percent.</summary>
internal sealed record OverviewReply(
    int Year, DateOnly? DueOn, int Projects, int Handed, int Missing, int Blocked, int AsksAdjustment, int Red, long AnnualFen, long ExecutedFen, decimal? MeanStated, decimal? MeanRecomputed,
    decimal? MeanDifference, IReadOnlyList<UnitReply> Units, IReadOnlyList<RuleReply> Rules, IReadOnlyList<ScoreBin> Scores, IReadOnlyList<MonthShare> Execution)
{
    public static OverviewReply Of(YearSummary summary) => new(
        summary.Year, summary.DueOn, summary.Projects.Count, summary.Handed, summary.Missing, summary.Blocked, summary.AsksAdjustment, summary.Red, summary.Annual.Fen, summary.Executed.Fen,
        Rounded(summary.MeanStated), Rounded(summary.MeanLow), Rounded(summary.MeanDifference),
        [.. summary.Units.Select(unit => new UnitReply(
            unit.OrganisationId, unit.Organisation, unit.Department, unit.Projects.Count, unit.NotStarted, unit.InHand, unit.WithUnit, unit.WithDepartment, unit.Passed, unit.Returned,
            Rounded(unit.HandedRate), Rounded(unit.ExecutionRate), Rounded(unit.MeanStated), Rounded(unit.MeanLow), unit.Blocked))],
        [.. summary.Rules.Select(rule => new RuleReply(rule.Rule, rule.Severity.Key(), rule.Findings, rule.Projects, rule.RiskCenti / 100m))],
        summary.Distribution, [.. summary.Months.Select(month => month with { Percent = Rounded(month.Percent) ?? 0m })]);

    private static decimal? Rounded(decimal? number) => number is { } value ? Domain.Quantities.Rounding.HalfUp(value, 2) : null;
}
