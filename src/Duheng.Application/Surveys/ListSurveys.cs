using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>The surveys of a year that a person may see, or of one project.</summary>
public sealed class ListSurveys(Database database) : IUseCase
{
    public async Task<Result<SurveyList>> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.ReadEvidence))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var scope = new Branches(actor.Branches(Capability.ReadEvidence), "o.path");
        var rows = await work.QueryAsync<SurveyRow>(
            $"SELECT {SurveyBook.Columns} FROM {SurveyBook.Tables} WHERE s.year = @year AND {scope.Sql} ORDER BY o.code, s.number", scope.With(new { year }), cancellationToken);
        return new SurveyList(rows);
    }

    public async Task<Result<ProjectSurveys>> OfProjectAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadEvidence, cancellationToken)).Failed(out var refused, out var year))
        {
            return refused;
        }

        var rows = await work.QueryAsync<SurveyRow>(
            $"SELECT {SurveyBook.Columns} FROM {SurveyBook.Tables} WHERE s.project_year_id = @projectYearId ORDER BY s.number", new { projectYearId }, cancellationToken);
        return new ProjectSurveys(year, rows, await SharedSurveys.OfProjectAsync(work, projectYearId, cancellationToken));
    }
}
