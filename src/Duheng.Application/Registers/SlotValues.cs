using System.Text.Json;
using System.Text.Json.Nodes;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>Values as they lie in the slots of the table, and back.</summary>
public static class SlotValues
{
    private const decimal Millionths = 1_000_000m;

    /// <summary>A whole number for numbers, days and moments; a text for the rest.</summary>
    public static object Write(RegisterColumn column, RegisterValue value)
    {
        ArgumentNullException.ThrowIfNull(column);

        return value switch
        {
            RegisterValue.Number money when column.Kind == ColumnKind.Money => Money.FromYuan(money.Value).Fen,
            RegisterValue.Number number => (long)(Rounding.HalfUp(number.Value, 6) * Millionths),
            RegisterValue.Day day => (long)day.Value.DayNumber,
            RegisterValue.Moment moment => Seconds(moment.Value),
            RegisterValue.YesNo yes => yes.Value ? 1L : 0L,
            RegisterValue.Text text => text.Value,
            RegisterValue.Periods periods => JsonSerializer.Serialize(periods.Value.Select(one => new long?[] { Seconds(one.Start), one.End is { } end ? Seconds(end) : null })),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of value that has no slot."),
        };
    }

    public static RegisterValue Read(RegisterColumn column, object stored)
    {
        ArgumentNullException.ThrowIfNull(column);

        return column.Kind switch
        {
            ColumnKind.Number => new RegisterValue.Number(Figures.Trim((long)stored / Millionths)),
            ColumnKind.Money => new RegisterValue.Number(Figures.Trim(Money.FromFen((long)stored).Yuan)),
            ColumnKind.Date => new RegisterValue.Day(DateOnly.FromDayNumber((int)(long)stored)),
            ColumnKind.Moment => new RegisterValue.Moment(Moment((long)stored)),
            ColumnKind.YesNo => new RegisterValue.YesNo((long)stored == 1),
            ColumnKind.Intervals => new RegisterValue.Periods(Intervals((string)stored)),
            ColumnKind.Text or ColumnKind.Choice or ColumnKind.Reference or ColumnKind.File => new RegisterValue.Text((string)stored),
        };
    }

    /// <summary>All values of an entry by their slots.</summary>
    public static IReadOnlyDictionary<string, object> Write(StoredRegister register, IReadOnlyDictionary<string, RegisterValue> values)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(values);

        var slots = new Dictionary<string, object>(StringComparer.Ordinal);
        JsonObject? more = null;
        foreach (var column in register.Type.Columns)
        {
            if (!values.TryGetValue(column.Key, out var value))
            {
                continue;
            }

            var written = Write(column, value);
            if (register.Slots[column.Key] is not StoredRegister.More and var slot)
            {
                slots[slot] = written;
            }
            else
            {
                (more ??= [])[column.Key] = written is long number ? JsonValue.Create(number) : JsonValue.Create((string)written);
            }
        }

        if (more is not null)
        {
            slots[StoredRegister.More] = more.ToJsonString();
        }

        return slots;
    }

    /// <param name="slots">A row, by the names of its columns.</param>
    public static IReadOnlyDictionary<string, RegisterValue> Read(StoredRegister register, IDictionary<string, object?> slots)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(slots);

        var values = new Dictionary<string, RegisterValue>(StringComparer.Ordinal);
        var more = slots.TryGetValue(StoredRegister.More, out var json) && json is string text ? JsonNode.Parse(text)!.AsObject() : null;
        foreach (var column in register.Type.Columns)
        {
            if (!register.Slots.TryGetValue(column.Key, out var slot))
            {
                continue;
            }

            object? stored = slot != StoredRegister.More ? slots.TryGetValue(slot, out var found) ? found : null
                : more?[column.Key] is JsonValue kept ? kept.GetValueKind() == JsonValueKind.Number ? kept.GetValue<long>() : kept.GetValue<string>()
                : null;
            if (stored is not null)
            {
                values[column.Key] = Read(column, stored);
            }
        }

        return values;
    }

    private static long Seconds(DateTime moment) => moment.Ticks / TimeSpan.TicksPerSecond;

    private static DateTime Moment(long seconds) => new(seconds * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);

    private static List<Interval> Intervals(string json) =>
        [.. JsonSerializer.Deserialize<long?[][]>(json)!.Select(pair => new Interval(Moment(pair[0]!.Value), pair[1] is { } end ? Moment(end) : null))];
}
