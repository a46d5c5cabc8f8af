using Duheng.Application.Ledgers;
using Duheng.Application.Targets;

namespace Duheng.Application.Projects;

/// <summary>All that a project's page tells: the record, its years, the goals in force or in hand, the money by source.</summary>
/// <param name="Years">All years of the project, in their order.</param>
/// <param name="Goals">The version in force, else the one in hand; null before anybody has begun.</param>
public sealed record ProjectRecord(ProjectYear Year, IReadOnlyList<ProjectYearLink> Years, TargetVersion? Goals, IReadOnlyList<TargetClause> Clauses, FundTable Funds);
