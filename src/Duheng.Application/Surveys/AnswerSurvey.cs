using Duheng.Application.Common;
using Duheng.Application.Publications;
using Duheng.Application.Years;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Shows a survey to whoever has its address or a code, and takes answers. Nobody is asked who they are, and nothing about them is kept.</summary>
public sealed class AnswerSurvey(Database database, TimeProvider time, AnswerWriter writer, AnswerLimits limits) : IUseCase
{
    private const string Guesses = "codes";

    /// <summary>So many look something up at once; a hall full of telephones waits here, and not for connections that the server does not have.</summary>
    private static readonly SemaphoreSlim Turns = new(8);

    /// <param name="key">The word in the address: of a survey, or a code.</param>
    /// <param name="who">From where it is asked, so that codes cannot be guessed.</param>
    /// <returns>Null when there is no such survey.</returns>
    public async Task<PublicSurvey?> FindAsync(string key, string who, CancellationToken cancellationToken)
    {
        await Turns.WaitAsync(cancellationToken);
        try
        {
            return await LookUpAsync(key, who, cancellationToken);
        }
        finally
        {
            Turns.Release();
        }
    }

    private async Task<PublicSurvey?> LookUpAsync(string key, string who, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var code = PublicationCode.Read(key);
        if (code is not null && limits.IsFull(who, Guesses, AnswerLimits.WrongCodesAnHour))
        {
            return null;
        }

        var survey = code is null
            ? await work.FindAsync<SurveyRow>($"SELECT {SurveyBook.OwnColumns} FROM {SurveyBook.Tables} WHERE s.slug = @slug AND s.state <> 'draft'", new { slug = key?.ToLowerInvariant() }, cancellationToken)
            : await work.FindAsync<SurveyRow>(
                $"SELECT {SurveyBook.OwnColumns} FROM {SurveyBook.Tables} JOIN survey_codes k ON k.survey_id = s.id WHERE k.code = @code AND s.state <> 'draft'", new { code }, cancellationToken);
        if (survey is null)
        {
            if (code is not null)
            {
                limits.Count(who, Guesses);
            }

            return null;
        }

        var isUsed = code is not null && await work.FindAsync<string>("SELECT receipt FROM survey_codes WHERE code = @code", new { code }, cancellationToken) is not null;
        return new PublicSurvey(survey, survey.Questionnaire, code, ObstacleOf(survey) ?? (isUsed ? AnswerOutcome.CodeUsed : null));
    }

    /// <param name="found">As it was just looked up.</param>
    public async Task<HandedIn> HandInAsync(PublicSurvey found, FilledIn filled, string who)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(filled);

        // A code that is used may be the same form sent again: the writer tells the two apart.
        if (found.Obstacle is { } obstacle and not AnswerOutcome.CodeUsed)
        {
            return HandedIn.Of(obstacle);
        }

        var (survey, asks) = (found.Survey, found.Survey.Access == SurveyAccess.Codes);
        var code = asks ? found.Code ?? PublicationCode.Read(filled.Code) : null;
        if (asks && code is null)
        {
            return HandedIn.Of(string.IsNullOrWhiteSpace(filled.Code) ? AnswerOutcome.CodeMissing : AnswerOutcome.CodeUnknown);
        }

        if (asks ? limits.IsFull(who, Guesses, AnswerLimits.WrongCodesAnHour) : limits.IsFull(who, survey.Slug, AnswerLimits.AnswersAnHour))
        {
            return HandedIn.Of(AnswerOutcome.TooMany);
        }

        if (found.Questionnaire.Faults(filled.Answers) is { Count: > 0 } faults)
        {
            return new HandedIn(AnswerOutcome.Faulty, faults);
        }

        var answers = found.Questionnaire.Questions.Select((_, index) => index < filled.Answers.Count ? filled.Answers[index] : QuestionAnswer.None);
        var content = QuestionnaireJson.Write([.. answers.Select(answer => answer with { Text = PersonalData.Hide(answer.Text).Text })]); // whoever wrote a telephone number down
        var outcome = await writer.WriteAsync(new Submission(survey.Id, code, AnswerReceipt.Of(filled.Receipt), ChinaClock.Today(time), content));
        switch (outcome)
        {
            case AnswerOutcome.Counted when !asks:
                limits.Count(who, survey.Slug);
                break;
            case AnswerOutcome.CodeUnknown:
                limits.Count(who, Guesses);
                break;
        }

        return HandedIn.Of(outcome);
    }

    private AnswerOutcome? ObstacleOf(SurveyRow survey)
    {
        var today = ChinaClock.Today(time);
        return survey.State != SurveyState.Open || today > survey.ClosesOn ? AnswerOutcome.Closed : today < survey.OpensOn ? AnswerOutcome.NotYet : null;
    }
}
