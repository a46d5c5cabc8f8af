using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Where measures get their figures from: entries in memory, or a database that counts by itself.</summary>
public interface IMeasureSource
{
    Task<AggregateAnswer> AggregateAsync(AggregateQuestion question, CancellationToken cancellationToken);

    Task<IntervalAnswer> IntervalsAsync(IntervalQuestion question, CancellationToken cancellationToken);

    /// <summary>The objects of a register that stand in a period: what is in use, whether anything happened to it or not.</summary>
    Task<IReadOnlyList<MeasuredObject>> ObjectsAsync(RegisterType register, MeasurePeriod period, CancellationToken cancellationToken);

    /// <summary>By its number; null when there is no such survey in the period.</summary>
    Task<SurveyAnswer?> SurveyAsync(string number, MeasurePeriod period, CancellationToken cancellationToken);
}
