using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>An object of a register (对象): a system, a line, with the days on which it stands.</summary>
/// <param name="Key">By which references that lead to it are told.</param>
/// <param name="Until">The last day; null where it still stands.</param>
public sealed record MeasuredObject(string Key, string Title, DateOnly From, DateOnly? Until)
{
    /// <summary>Null for what is set aside, does not stand in the period, or has no title to lead to.</summary>
    public static MeasuredObject? Of(RegisterType register, MeasuredEntry entry, MeasurePeriod period)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(period);

        if (entry.SetAside.Length > 0 || !period.Holds(register, entry) || !entry.Cells.TryGetValue(register.Title, out var title))
        {
            return null;
        }

        var last = register.EndsOn is { } end && entry.Cells.GetValueOrDefault(end) is RegisterValue.Day day ? day.Value : (DateOnly?)null;
        return new MeasuredObject(EntryRules.KeyOf(ColumnText.Print(title)), ColumnText.Print(title), entry.Day, last);
    }

    /// <summary>When it stands within a period.</summary>
    public IntervalSet Within(MeasurePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);

        var start = From.ToDateTime(TimeOnly.MinValue);
        var end = Until is { } last ? last.ToDateTime(TimeOnly.MinValue).AddDays(1) : DateTime.MaxValue;
        return IntervalSet.Between(start, end).Within(period.Start, period.End);
    }
}
