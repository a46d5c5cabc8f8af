using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>The days that a measure is about (计量期), and the moment as of which it is told.</summary>
/// <param name="Until">The last day.</param>
/// <param name="AsOf">What is still open is counted until here; later days have not been.</param>
public sealed record MeasurePeriod(DateOnly From, DateOnly Until, DateTime AsOf)
{
    /// <summary>Where the window of intervals begins.</summary>
    public DateTime Start => From.ToDateTime(TimeOnly.MinValue);

    /// <summary>Where it ends: after the last day, or now.</summary>
    public DateTime End => AsOf < Until.ToDateTime(TimeOnly.MinValue).AddDays(1) ? AsOf : Until.ToDateTime(TimeOnly.MinValue).AddDays(1);

    public static MeasurePeriod Year(int year, DateTime asOf) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), asOf);

    /// <summary>Whether an entry is of the period: by its day, or where entries stand until an end, by any day from the one to the other.</summary>
    public bool Holds(RegisterType register, MeasuredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(entry);

        return entry.Day <= Until && (register.EndsOn is { } end
            ? entry.Cells.GetValueOrDefault(end) is not RegisterValue.Day last || last.Value >= From
            : entry.Day >= From);
    }

    /// <summary>The same days a year before; of a year that is not over only as much as has passed.</summary>
    public MeasurePeriod YearBefore()
    {
        var passed = DateOnly.FromDateTime(AsOf);
        return new MeasurePeriod(From.AddYears(-1), (passed < Until ? passed : Until).AddYears(-1), AsOf);
    }
}
