using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Application.History;
using Duheng.Application.Publications;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Codes that are good for one answer each (问卷码): drawn, listed to be printed, handed out as a file. Which are used is told as a number only.</summary>
public sealed class SurveyCodes(Database database, ChangeLog log) : IUseCase
{
    public const int MostAtOnce = 5000;
    public const int MostInAll = 50_000;

    /// <returns>How many there are now.</returns>
    public async Task<Result<long>> MakeAsync(Actor actor, long id, int count, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var result = await AddAsync(work, actor, id, count, cancellationToken);
        if (!result.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return result;
    }

    /// <summary>All codes in the order of their letters, so that the sheet tells nothing of who answered.</summary>
    public async Task<Result<SurveyCodeList>> ListAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return (await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken)).Failed(out var refused, out var survey)
            ? refused
            : new SurveyCodeList(survey, await work.QueryAsync<string>("SELECT code FROM survey_codes WHERE survey_id = @id ORDER BY code", new { id }, cancellationToken));
    }

    /// <summary>The codes with their addresses, as CSV.</summary>
    /// <param name="host">What stands before /s/: https://jixiao.example.cn.</param>
    public async Task<Result<ExportedFile>> ExportAsync(Actor actor, long id, string host, CancellationToken cancellationToken)
    {
        if ((await ListAsync(actor, id, cancellationToken)).Failed(out var refused, out var list))
        {
            return refused;
        }

        var table = new ExportTable("问卷码", ["问卷码", "网址"], [1, 3], [.. list.Codes.Select(code => (IReadOnlyList<string>)[code, $"{host}/s/{code}"])]);
        return ExportedFile.Csv($"{list.Survey.Title}问卷码", table.Csv());
    }

    internal async Task<Result<long>> AddAsync(Work work, Actor actor, long id, int count, CancellationToken cancellationToken)
    {
        if ((await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken)).Failed(out var refused, out var survey))
        {
            return refused;
        }

        if (survey.Access != SurveyAccess.Codes || survey.State == SurveyState.Closed)
        {
            return Refusals.Conflict(survey.State == SurveyState.Closed ? "调查已经结束，不再发问卷码。" : "这份调查公开作答，不用问卷码。");
        }

        if (count is < 1 or > MostAtOnce || survey.Given + count > MostInAll)
        {
            return Refusals.Invalid("份数", $"一次 1 到 {Figures.Plain(MostAtOnce)} 份，一份调查最多 {Figures.Plain(MostInAll)} 份。");
        }

        // Drawn from 31 letters to the eighth: two alike are unlikelier than a broken disk, and the key refuses them.
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (codes.Count < count)
        {
            codes.Add(PublicationCode.New());
        }

        await work.InsertAsync<long>("survey_codes (code, survey_id)", codes.Order(StringComparer.Ordinal).Select(code => (IReadOnlyList<object?>)[code, id]), returning: null, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("survey", id, survey.ProjectYearId), "生成问卷码", null, new { count }, cancellationToken);
        return survey.Given + count;
    }
}
