namespace Duheng.Domain.Measures.Functions;

/// <summary>Hours of working time (工时): worked days, 调休 among them, between opening and closing.</summary>
public sealed class WorkingHours() : ElapsedFunction("工时", "working_hours", ValueUnit.Hour, TimeSpan.TicksPerHour)
{
    private protected override TimeSpan Length(IntervalSet counted, WorkingTime workingTime) => workingTime.In(counted);
}
