using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Overview;

/// <summary>How far a unit has come with its self-evaluations.</summary>
public sealed record UnitProgress(long OrganisationId, string Organisation, string? Department, IReadOnlyList<ProjectYear> Projects)
{
    public int NotStarted => In(DocumentState.NotStarted);

    /// <summary>填写中.</summary>
    public int InHand => In(DocumentState.Draft);

    public int WithUnit => In(DocumentState.WithUnit);

    public int WithDepartment => In(DocumentState.WithDepartment);

    public int Passed => In(DocumentState.Passed);

    public int Returned => In(DocumentState.Returned);

    public int Missing => Projects.Count(project => !project.IsHanded);

    /// <summary>已报 in percent.</summary>
    public decimal? HandedRate => YearSummary.Share(Projects.Count - Missing, Projects.Count);

    public Money Annual => Money.Sum(Projects.Select(project => project.Annual));

    public Money MissingAnnual => Money.Sum(Projects.Where(project => !project.IsHanded).Select(project => project.Annual));

    public decimal? ExecutionRate => FundTable.Rate(Money.Sum(Projects.Select(project => project.Executed)), Annual);

    /// <summary>Like all means, over the projects that have both scores.</summary>
    public decimal? MeanStated => YearSummary.Mean(YearSummary.Comparable(Projects), project => project.StatedCenti);

    public decimal? MeanLow => YearSummary.Mean(YearSummary.Comparable(Projects), project => project.LowCenti);

    public decimal? MeanDifference => MeanLow - MeanStated;

    public int Blocked => Projects.Count(project => project.Blockers > 0);

    private int In(DocumentState state) => Projects.Count(project => project.Evaluation == state);
}
