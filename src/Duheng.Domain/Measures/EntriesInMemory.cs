namespace Duheng.Domain.Measures;

/// <summary>Entries at hand as a source of measures; for few of them, and to hold other sources against.</summary>
/// <param name="entries">By the key of the register.</param>
/// <param name="surveys">By their number.</param>
public sealed class EntriesInMemory(
    IReadOnlyDictionary<string, IReadOnlyList<MeasuredEntry>> entries, IReadOnlyDictionary<string, SurveyAnswer> surveys, WorkingTime workingTime) : IMeasureSource
{
    public Task<AggregateAnswer> AggregateAsync(AggregateQuestion question, CancellationToken cancellationToken) =>
        Task.FromResult(Tally.Answer(question, Of(question.Set), workingTime));

    public Task<IntervalAnswer> IntervalsAsync(IntervalQuestion question, CancellationToken cancellationToken) =>
        Task.FromResult(Tally.Answer(question, Of(question.Set), workingTime));

    public Task<SurveyAnswer?> SurveyAsync(string survey, MeasurePeriod period, CancellationToken cancellationToken) =>
        Task.FromResult(surveys.GetValueOrDefault(survey));

    private IReadOnlyList<MeasuredEntry> Of(EntrySet set) => entries.GetValueOrDefault(set.Register.Key) ?? [];
}
