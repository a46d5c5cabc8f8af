using System.Text.Json;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Tells in words what became of entries that were frozen.</summary>
internal static class RecordHistory
{
    /// <summary>Each is looked up by itself; of more, the first are told.</summary>
    private const int MostTold = 200;

    public static async Task<IReadOnlyList<RecordChange>> TellAsync(Work work, PackCatalog packs, RecordChanges changes, CancellationToken cancellationToken)
    {
        var told = new List<RecordChange>();
        foreach (var (key, what) in changes.Changed.Select(key => (key, "更正")).Concat(changes.Gone.Select(key => (key, "不再计入"))).Concat(changes.Added.Select(key => (key, "新计入"))).Take(MostTold))
        {
            if (await FindAsync(work, packs, key.Id, cancellationToken) is not { } entry)
            {
                continue;
            }

            var before = await work.QueryAsync<VersionRow>(
                "SELECT version, content, reason FROM register_versions WHERE entry_id = @Id AND version >= @Version ORDER BY version", new { key.Id, key.Version }, cancellationToken);
            told.Add(new RecordChange(
                what, entry, what == "新计入" || before.FirstOrDefault(row => row.Version == key.Version) is not { } then ? [] : [.. Differences(entry, then.Content)], before is [.., var last] ? last.Reason : string.Empty));
        }

        return told;
    }

    private static IEnumerable<string> Differences(RegisterEntry entry, string content)
    {
        var before = JsonSerializer.Deserialize<Dictionary<string, string>>(content) ?? throw new JsonException("A version holds nothing.");
        foreach (var column in entry.Type.Columns)
        {
            var (was, now) = (before.GetValueOrDefault(column.Key, string.Empty), entry.Text(column.Key));
            if (was != now)
            {
                yield return $"{column.Name}：{(was.Length == 0 ? "未填" : was)} → {(now.Length == 0 ? "未填" : now)}";
            }
        }
    }

    private static async Task<RegisterEntry?> FindAsync(Work work, PackCatalog packs, long id, CancellationToken cancellationToken)
    {
        var key = await work.FindAsync<string>("SELECT r.key FROM register_entries e JOIN registers r ON r.id = e.register_id WHERE e.id = @id", new { id }, cancellationToken);
        return key is not null && packs.Find(key) is { } type && await RegisterSlots.FindAsync(work, type, cancellationToken) is { } register
            ? await EntryRows.FindAsync(work, register, id, cancellationToken)
            : null;
    }

    private sealed record VersionRow
    {
        public long Version { get; init; }

        public string Content { get; init; } = string.Empty;

        public string Reason { get; init; } = string.Empty;
    }
}
