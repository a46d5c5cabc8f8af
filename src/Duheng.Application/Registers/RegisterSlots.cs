using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Which slots of the one table of entries the columns of a register have. A new column takes a free one; none is ever given twice.</summary>
public static class RegisterSlots
{
    private const string UniqueKind = "unique";
    private const int MostNumbers = 20;
    private const int MostTexts = 16;

    /// <summary>To read; null while nothing has been entered.</summary>
    public static async Task<StoredRegister?> FindAsync(Work work, RegisterType type, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(type);

        var rows = await work.QueryAsync<SlotRow>(
            "SELECT r.id, c.key, c.kind, c.slot FROM registers r JOIN register_columns c ON c.register_id = r.id WHERE r.key = @Key", new { type.Key }, cancellationToken);
        return rows.Count == 0 ? null : Stored(rows[0].Id, type, rows);
    }

    /// <summary>To write: what is missing is made, and until the transaction ends nobody else writes into this register.</summary>
    public static async Task<StoredRegister> OpenAsync(Work work, RegisterType type, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(type);

        await work.ExecuteAsync("INSERT INTO registers (key) VALUES (@Key) ON CONFLICT (key) DO NOTHING", new { type.Key }, cancellationToken);
        var id = await work.ValueAsync<long>("UPDATE registers SET key = key WHERE key = @Key RETURNING id", new { type.Key }, cancellationToken);
        var rows = await work.QueryAsync<SlotRow>("SELECT register_id AS id, key, kind, slot FROM register_columns WHERE register_id = @id", new { id }, cancellationToken);
        var known = rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
        var (numbers, texts) = (Free(rows, 'n', MostNumbers), Free(rows, 't', MostTexts));
        var added = type.Columns.Where(column => !known.ContainsKey(column.Key)).Select(column => new SlotRow
        {
            Id = id,
            Key = column.Key,
            Kind = column.Kind.Key(),
            Slot = (PackColumns.IsNumber(column.Kind) ? numbers : texts).TryDequeue(out var slot) ? slot : StoredRegister.More,
        }).ToList();
        var rules = Free(rows, 'u', PackFile.MostUnique);
        added.AddRange(type.Unique.Select(RuleKey).Where(key => !known.ContainsKey(key)).Select(key => new SlotRow
        {
            Id = id,
            Key = key,
            Kind = UniqueKind,
            Slot = rules.TryDequeue(out var slot) ? slot : throw new InvalidOperationException($"{type.Key} has had {Figures.Plain(PackFile.MostUnique)} unique rules already: {key} finds no place."),
        }));
        await work.InsertAsync<long>(
            "register_columns (register_id, key, kind, slot)", added.Select(row => (IReadOnlyList<object?>)[row.Id, row.Key, row.Kind, row.Slot]), returning: null, cancellationToken);
        return Stored(id, type, [.. rows, .. added]);
    }

    private static Queue<string> Free(IReadOnlyList<SlotRow> rows, char letter, int most) =>
        new(Enumerable.Range(1, most).Select(number => letter + Figures.Plain(number)).Except(rows.Select(row => row.Slot), StringComparer.Ordinal));

    private static StoredRegister Stored(long id, RegisterType type, IReadOnlyList<SlotRow> rows)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in type.Columns)
        {
            if (rows.FirstOrDefault(row => row.Key == column.Key) is not { } row)
            {
                continue; // new in the pack, and nothing entered since
            }

            if (row.Kind != column.Kind.Key())
            {
                throw new InvalidOperationException(
                    $"The pack says that {type.Key}.{column.Key} is {column.Kind.Key()}, and what was entered there is {row.Kind}: give a changed column a key of its own.");
            }

            slots[column.Key] = row.Slot;
        }

        return new StoredRegister(id, type, slots, [.. type.Unique.Select(rule => rows.FirstOrDefault(row => row.Key == RuleKey(rule))?.Slot)]);
    }

    private static string RuleKey(IReadOnlyList<string> rule) => $"{UniqueKind}: {string.Join(" + ", rule)}";

    private sealed record SlotRow
    {
        public long Id { get; init; }

        public string Key { get; init; } = string.Empty;

        public string Kind { get; init; } = string.Empty;

        public string Slot { get; init; } = string.Empty;
    }
}
