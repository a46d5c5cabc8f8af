using Duheng.Domain.Quantities;

namespace Duheng.Domain.Registers;

/// <summary>What can be said of an entry by itself: what it lacks, what follows what, on which day it counts, what makes it the only one.</summary>
public static class EntryRules
{
    /// <summary>Nobody can type it into a cell.</summary>
    private const char Between = '\u001f';

    public static IEnumerable<EntryFault> Faults(RegisterType type, IReadOnlyDictionary<string, RegisterValue> values)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(values);

        foreach (var column in type.Filled.Where(column => IsRequired(type, column) && !values.ContainsKey(column.Key)))
        {
            yield return new EntryFault(column.Name, "没有填；这一列必填。");
        }

        foreach (var order in type.Order)
        {
            var filled = order.Where(values.ContainsKey).Select(key => (Key: key, At: MomentOf(values[key]))).ToList();
            foreach (var (earlier, later) in filled.Zip(filled.Skip(1)).Where(pair => pair.Second.At < pair.First.At))
            {
                yield return new EntryFault(
                    type.Column(later.Key)!.Name,
                    $"{ColumnText.Print(values[later.Key])} 早于{type.Column(earlier.Key)!.Name} {ColumnText.Print(values[earlier.Key])}；请核对这两个时间。");
            }
        }
    }

    /// <summary>The column that its day comes from and the one that names it are never blank.</summary>
    public static bool IsRequired(RegisterType type, RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(column);

        return column.Required || column.Key == type.OccursOn || column.Key == type.Title;
    }

    /// <summary>The day that says which year it belongs to.</summary>
    public static DateOnly DayOf(RegisterType type, IReadOnlyDictionary<string, RegisterValue> values)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(values);

        return DateOnly.FromDateTime(MomentOf(values[type.OccursOn]));
    }

    /// <summary>What an entry may not share with another one, a text for each rule; null where a column of the rule is blank.</summary>
    public static IReadOnlyList<string?> UniqueKeys(RegisterType type, IReadOnlyDictionary<string, RegisterValue> values)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(values);

        return [.. type.Unique.Select(rule => rule.All(values.ContainsKey) ? string.Join(Between, rule.Select(key => KeyOf(ColumnText.Print(values[key])))) : null)];
    }

    /// <summary>How a number or name is looked up: full-width as half-width, small letters as capitals.</summary>
    public static string KeyOf(string text) => PrintedText.Fold(text).Trim().ToUpperInvariant();

    private static DateTime MomentOf(RegisterValue value) => value switch
    {
        RegisterValue.Day day => day.Value.ToDateTime(TimeOnly.MinValue),
        RegisterValue.Moment moment => moment.Value,
        RegisterValue.Periods periods => periods.Value[0].Start,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No day can be read off it: the pack should have been refused."),
    };
}
