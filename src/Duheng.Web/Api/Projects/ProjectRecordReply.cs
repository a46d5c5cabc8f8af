using System.Globalization;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Projects;

/// <summary>A project in one fiscal year with its record: all its years, the goals in force or in hand, the money by source.</summary>
/// <param name="ProjectVersion">Of the record, which all years share.</param>
public sealed record ProjectRecordReply(
    ProjectReply Year, long ProjectVersion, IReadOnlyList<ProjectYearLink> Years, TargetVersion? Goals, IReadOnlyList<TargetClause> Clauses, FundTable Funds) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Year.Version}.{ProjectVersion}");

    internal static ProjectRecordReply Of(ProjectRecord record) => new(ProjectReply.Of(record.Year), record.Year.ProjectVersion, record.Years, record.Goals, record.Clauses, record.Funds);
}
