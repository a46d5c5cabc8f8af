using Duheng.Domain.Quantities;

namespace Duheng.Application.Monitorings;

/// <summary>Lights the lamps. Pure: the same figures give the same lamp, and more done never a worse one.</summary>
public static class Lamps
{
    /// <summary>For days that are printed without one, on both sides the same.</summary>
    private const int AnyYear = 2000;

    /// <summary>The worst of some; null when there is none.</summary>
    public static Lamp? Worst(IEnumerable<Lamp?> lamps) => lamps.Max();

    /// <summary>By what is spent against the pace of the year, and by what will be spent. A budget of nothing asks for nothing.</summary>
    /// <param name="month">The last month of the period.</param>
    /// <param name="forecast">Null while nobody has said.</param>
    public static Lamp OfMoney(Money annual, Money executed, Money? forecast, int month, MonitoringLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);

        if (annual.Fen <= 0)
        {
            return Lamp.Green;
        }

        var asked = annual.Yuan * limits.Pace[month - 1] / 100m;
        var now = asked <= 0m ? Lamp.Green : limits.Money.Of(executed.Yuan / asked * 100m);
        // What is spent already will be spent by the end of the year, whatever was foretold.
        var atEnd = forecast is { } told ? limits.Forecast.Of(Math.Max(told.Yuan, executed.Yuan) / annual.Yuan * 100m) : Lamp.Green;
        return Worse(now, atEnd);
    }

    /// <summary>By what the unit expects, and by its figures where they can be held against the target; null while nothing is said.</summary>
    /// <param name="sign">As the target prints it: ≥, ≤, ＝.</param>
    /// <param name="isCeiling">Whether a target without a clear sign is not to be exceeded: costs, accidents.</param>
    public static Lamp? OfIndicator(Quantity target, string sign, bool isCeiling, Quantity toDate, Quantity forecast, Likelihood? likelihood, MonitoringLimits limits)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(limits);

        Lamp? said = likelihood switch { Likelihood.Certain => Lamp.Green, Likelihood.Possible => Lamp.Yellow, Likelihood.Impossible => Lamp.Red, null => null };
        return Worst([said, OfFigures(target, sign, isCeiling, toDate, forecast, limits)]);
    }

    private static Lamp? OfFigures(Quantity target, string sign, bool isCeiling, Quantity toDate, Quantity forecast, MonitoringLimits limits)
    {
        if (target is { Kind: QuantityKind.Date, Date: { } deadline })
        {
            return OfDays(deadline, (forecast.Date ?? toDate.Date)?.Last(AnyYear));
        }

        if (!target.IsNumber)
        {
            return null;
        }

        var (now, atEnd) = (In(target, toDate), In(target, forecast));
        // What adds up over a year stays; a rate may still fall, so that what is foretold of it counts.
        var reached = target.Unit?.Family == UnitFamily.Percent ? atEnd : now is null ? atEnd : atEnd is null ? null : Math.Max(now.Value, atEnd.Value);
        if (target.Upper is { } upper)
        {
            return (reached ?? (now >= target.Number ? now : null)) is not { } within ? null
                : within > upper ? Ceiling(upper, within, isStrict: false, limits.Indicators)
                : Floor(target.Number, within, isStrict: false, limits.Indicators);
        }

        if (sign is "≤" or "<" or "＜" || (isCeiling && sign is not ("≥" or ">" or "＞")))
        {
            // What is used up already cannot be given back: it counts even without a forecast.
            return (reached ?? now) is { } used ? Ceiling(target.Number, used, sign is "<" or "＜", limits.Indicators) : null;
        }

        // So far alone says nothing about the end of the year, unless the target is reached.
        return (reached ?? (now >= target.Number ? now : null)) is { } value ? Floor(target.Number, value, sign is ">" or "＞", limits.Indicators) : null;
    }

    /// <summary>A day too late scores nothing.</summary>
    private static Lamp? OfDays(CalendarDate deadline, DateOnly? done) => done is null ? null : done <= deadline.Last(AnyYear) ? Lamp.Green : Lamp.Red;

    /// <summary>What is missed is never green; a floor of nothing or less cannot be missed by a part.</summary>
    private static Lamp Floor(decimal least, decimal value, bool isStrict, LampLimit limit) =>
        value > least || (value == least && !isStrict) ? Lamp.Green
        : least <= 0m ? Lamp.Red
        : Worse(Lamp.Yellow, limit.Of(value / least * 100m));

    /// <summary>Above the ceiling by as much as a floor may be missed by.</summary>
    private static Lamp Ceiling(decimal most, decimal used, bool isStrict, LampLimit limit) =>
        used < most || (used == most && !isStrict) ? Lamp.Green
        : most <= 0m ? Lamp.Red
        : used / most * 100m <= 200m - limit.Yellow ? Lamp.Yellow : Lamp.Red;

    private static Lamp Worse(Lamp one, Lamp other) => one > other ? one : other;

    /// <summary>A figure in the unit of the target; null when it is none, or of another kind.</summary>
    private static decimal? In(Quantity target, Quantity actual) => actual switch
    {
        { IsNumber: false } or { Upper: not null } => null,
        { Unit: null } => actual.Number,
        _ when target.Unit is null => actual.Number,
        _ when actual.Unit.IsComparableWith(target.Unit) => actual.InBase / target.Unit.Factor,
        _ => null,
    };
}
