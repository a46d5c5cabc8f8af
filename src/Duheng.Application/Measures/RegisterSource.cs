using Duheng.Application.Projects;
using Duheng.Domain.Measures;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Answers the questions of measures from the entries of a project's organisation.</summary>
internal sealed class RegisterSource(Work work, ProjectYear year, WorkingTime office) : IMeasureSource
{
    public async Task<AggregateAnswer> AggregateAsync(AggregateQuestion question, CancellationToken cancellationToken) =>
        Tally.Answer(question, (await RegisterEntries.ReadAsync(work, year, question.Set.Register, question.Period.Until, cancellationToken)).Select(RegisterEntries.Measured), office);

    public async Task<IntervalAnswer> IntervalsAsync(IntervalQuestion question, CancellationToken cancellationToken) =>
        Tally.Answer(question, (await RegisterEntries.ReadAsync(work, year, question.Set.Register, question.Period.Until, cancellationToken)).Select(RegisterEntries.Measured), office);

    public Task<SurveyAnswer?> SurveyAsync(string survey, MeasurePeriod period, CancellationToken cancellationToken) => Task.FromResult<SurveyAnswer?>(null);
}
