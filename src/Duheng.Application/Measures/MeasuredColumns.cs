using Duheng.Application.Registers;
using Duheng.Application.Years;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>Computes the columns of entries by the language of measures, working time by the calendars that ship.</summary>
public sealed class MeasuredColumns : IComputedColumns
{
    private static readonly WorkingTime Time = new(WorkingDays.Shipped);

    public Func<IReadOnlyDictionary<string, RegisterValue>, IReadOnlyDictionary<string, RegisterValue>> Of(RegisterType type)
    {
        ArgumentNullException.ThrowIfNull(type);

        var (columns, faulty, error) = ComputedColumns.Of(type);
        return columns is null
            ? throw new InvalidOperationException($"{type.Key}.{faulty?.Key}: {error}") // a pack whose expressions do not fit is refused when it is read
            : typed =>
            {
                var filled = columns.Fill(typed, Time);
                return columns.Ordered.Where(one => filled.ContainsKey(one.Column.Key)).ToDictionary(one => one.Column.Key, one => filled[one.Column.Key]);
            };
    }
}
