using System.Runtime.CompilerServices;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Goes through entries in the order of their days, a part at a time, since there may be a million.</summary>
internal static class EntryStream
{
    private const int RowsAtOnce = 10_000;

    /// <param name="keys">Of the columns that are needed; null for all.</param>
    public static async IAsyncEnumerable<MeasuredEntry> ReadAsync(
        Work work, StoredRegister register, ScopedEntries entries, IReadOnlyCollection<string>? keys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = Columns(register, keys);
        entries.Parameters.AddDynamicParams(new { rows = (long)RowsAtOnce });
        var (day, id) = (long.MinValue, long.MinValue);
        while (true)
        {
            entries.Parameters.Add("afterDay", day);
            entries.Parameters.Add("afterId", id);
            var rows = await work.QueryAsync<object>(
                $"SELECT {columns} {entries.From} AND (e.day, e.id) > (@afterDay, @afterId) ORDER BY e.day, e.id LIMIT @rows", entries.Parameters, cancellationToken);
            foreach (var row in rows)
            {
                yield return Of(register, row);
            }

            if (rows.Count < RowsAtOnce)
            {
                yield break;
            }

            var last = (IDictionary<string, object?>)rows[^1];
            (day, id) = ((long)last["day"]!, (long)last["id"]!); // neither is ever null
        }
    }

    public static string Columns(StoredRegister register, IReadOnlyCollection<string>? keys) => "e.id, e.day, e.set_aside, e.version"
        + string.Concat(register.Slots.Where(slot => keys is null || keys.Contains(slot.Key)).Select(slot => slot.Value).Distinct().Select(slot => ", e." + slot));

    public static MeasuredEntry Of(StoredRegister register, object row)
    {
        var cells = (IDictionary<string, object?>)row;
        return new MeasuredEntry((long)cells["id"]!, DateOnly.FromDayNumber((int)(long)cells["day"]!), (string)cells["set_aside"]!, SlotValues.Read(register, cells)) // none of them is ever null
        {
            Version = (long)cells["version"]!,
        };
    }
}
