using Duheng.Application.Registers;
using Duheng.Application.Years;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>Computes the columns of an entry that nobody fills in, by the language of measures.</summary>
internal sealed class ComputedByLanguage(WorkingDays days) : IComputedColumns
{
    public Func<IReadOnlyDictionary<string, RegisterValue>, IReadOnlyDictionary<string, RegisterValue>> Of(RegisterType type)
    {
        ArgumentNullException.ThrowIfNull(type);

        var (columns, faulty, error) = ComputedColumns.Of(type);
        if (columns is null)
        {
            throw new InvalidOperationException($"The pack was read although {type.Key}.{faulty?.Key} cannot be computed: {error}");
        }

        var computed = columns.Ordered.Select(one => one.Column.Key).ToHashSet(StringComparer.Ordinal);
        var office = new WorkingTime(days);
        return typed => columns.Fill(typed, office).Where(cell => computed.Contains(cell.Key)).ToDictionary(StringComparer.Ordinal);
    }
}
