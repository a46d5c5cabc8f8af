namespace Duheng.Domain.Measures;

/// <summary>Where measures get their figures from: entries in memory, or a database that counts by itself.</summary>
public interface IMeasureSource
{
    Task<AggregateAnswer> AggregateAsync(AggregateQuestion question, CancellationToken cancellationToken);

    Task<IntervalAnswer> IntervalsAsync(IntervalQuestion question, CancellationToken cancellationToken);

    /// <summary>By its number; null when there is no such survey in the period.</summary>
    Task<SurveyAnswer?> SurveyAsync(string number, MeasurePeriod period, CancellationToken cancellationToken);
}
