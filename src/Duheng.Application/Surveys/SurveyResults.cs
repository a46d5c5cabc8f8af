using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Domain.Scoring;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>
/// What surveys found, for measures: 满意度("编号"). The mark is how it is found and registered; it asks no rights, since whoever asks it has asked them.
/// </summary>
public sealed class SurveyResults(Knowledge knowledge) : IUseCase
{
    /// <summary>The survey of a unit with this number in a year: its figure, or why there is none.</summary>
    public async Task<SurveyFigure> FindAsync(Work work, long organisationId, int year, string number, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        var survey = await work.FindAsync<SurveyRow>(
            $"SELECT {SurveyBook.Columns} FROM {SurveyBook.Tables} WHERE s.organisation_id = @organisationId AND s.year = @year AND s.number = @number",
            new { organisationId, year, number },
            cancellationToken);
        if (survey is null)
        {
            return SurveyFigure.None($"本单位本年度没有编号“{number}”的满意度调查。");
        }

        if (survey.State == SurveyState.Draft)
        {
            return SurveyFigure.None($"满意度调查“{survey.Title}”还是草稿，没有开始。") with { SurveyId = survey.Id, Title = survey.Title };
        }

        var result = await OfAsync(work, survey, cancellationToken);
        return new SurveyFigure
        {
            SurveyId = survey.Id,
            Title = survey.Title,
            Value = result.Figure,
            WhyNot = result.WhyNot,
            Received = result.Received,
            Valid = result.Valid,
            Satisfied = result.Satisfied,
            Interval = result.Interval,
            Formula = result.Formula,
            Invalid = result.Invalid,
            IsFinal = survey.State == SurveyState.Closed,
        };
    }

    internal async Task<SurveyResult> OfAsync(Work work, SurveyRow survey, CancellationToken cancellationToken) => SurveyResult.Of(
        survey.Questionnaire,
        await SurveyBook.ResponsesAsync(work, survey.Id, cancellationToken),
        survey.Access == SurveyAccess.Codes ? (int)survey.Given : 0,
        await MinimumAsync(work, survey.Year, cancellationToken));

    /// <summary>By the scheme of the year.</summary>
    private async Task<int> MinimumAsync(Work work, int year, CancellationToken cancellationToken)
    {
        var scheme = await work.FindAsync<string>("SELECT scheme_id FROM years WHERE year = @year", new { year }, cancellationToken);
        return (int)decimal.Ceiling(((scheme is null ? null : knowledge.Schemes.Find(scheme)?.Thresholds) ?? Thresholds.Default).SmallestSurvey);
    }
}
