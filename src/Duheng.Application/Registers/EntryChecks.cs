using Duheng.Application.Registers.Files;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Looks through entries before they are written: by themselves, against what is registered, and against each other.</summary>
internal sealed class EntryChecks(Work work, PackCatalog packs, StoredRegister register, long organisationId)
{
    private const int KeysAtOnce = 500;

    /// <summary>By rule: which row of the same file has a key.</summary>
    private readonly List<Dictionary<string, int>> seen = [.. register.Type.Unique.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    /// <summary>By register: how an entry is called that a key leads to; null for a key that leads nowhere.</summary>
    private readonly Dictionary<string, Dictionary<string, string?>> titles = new(StringComparer.Ordinal);

    private readonly List<RegisterColumn> references = [.. register.Type.Filled.Where(column => column.Kind == ColumnKind.Reference)];

    private readonly List<RegisterColumn> papers = [.. register.Type.Filled.Where(column => column.Kind == ColumnKind.File)];

    private RegisterType Type => register.Type;

    /// <param name="entries">With the faults of reading them.</param>
    public async Task<IReadOnlyList<CheckedEntry>> RunAsync(IReadOnlyList<CheckedEntry> entries, CancellationToken cancellationToken)
    {
        var found = new List<CheckedEntry>(entries.Count);
        foreach (var chunk in entries.Chunk(KeysAtOnce))
        {
            await LoadTitlesAsync(chunk, cancellationToken);
            var files = await FilesAsync(chunk, cancellationToken);
            var led = chunk.Select(WithReferences).Select(entry => WithFiles(entry, files)).ToList();
            var keys = led.ConvertAll(entry => entry.Faults.Count == 0 ? EntryRules.UniqueKeys(Type, entry.Values) : []);
            var taken = new List<Dictionary<string, long>>();
            for (var rule = 0; rule < Type.Unique.Count; rule++)
            {
                taken.Add(await TakenAsync(register.UniqueSlots[rule], [.. keys.Where(one => one.Count > 0).Select(one => one[rule]).OfType<string>().Distinct(StringComparer.Ordinal)], cancellationToken));
            }

            found.AddRange(led.Select((entry, index) => keys[index].Count == 0 ? entry : WithTwins(entry, keys[index], taken)));
        }

        return found;
    }

    /// <summary>Required cells, order in time, and references.</summary>
    private CheckedEntry WithReferences(CheckedEntry entry)
    {
        var faults = entry.FaultsBy(Type).ToList();
        if (!references.Exists(column => entry.Values.ContainsKey(column.Key)))
        {
            return faults.Count == 0 ? entry : entry with { Faults = faults };
        }

        var values = entry.Values.ToDictionary(StringComparer.Ordinal);
        foreach (var column in references.Where(column => values.ContainsKey(column.Key)))
        {
            var written = ColumnText.Print(values[column.Key]);
            if (titles[column.Target!][EntryRules.KeyOf(written)] is { } title)
            {
                values[column.Key] = new RegisterValue.Text(title);
            }
            else
            {
                var target = packs.Find(column.Target!)!;
                faults.Add(new EntryFault(column.Name, $"写的是“{written}”，“{target.Name}”登记簿里没有这一条；请先登记，或改成已有的{target.Column(target.Title)!.Name}。"));
            }
        }

        return entry with { Values = values, Faults = faults };
    }

    /// <summary>An entry names a file that is there: what names none proves nothing.</summary>
    private CheckedEntry WithFiles(CheckedEntry entry, IReadOnlySet<string> files) =>
        papers.Where(column => entry.Values.TryGetValue(column.Key, out var value) && !files.Contains(ColumnText.Print(value)))
            .Select(column => new EntryFault(column.Name, "没有这个文件；请先上传，再填它的 SHA-256。")).ToList() is { Count: > 0 } faults
            ? entry with { Faults = [.. entry.Faults, .. faults] }
            : entry;

    private Task<IReadOnlySet<string>> FilesAsync(IReadOnlyList<CheckedEntry> entries, CancellationToken cancellationToken) => RegisterFiles.KnownAsync(
        work, organisationId, entries.SelectMany(entry => papers.Select(column => entry.Values.GetValueOrDefault(column.Key)).OfType<RegisterValue.Text>()).Select(text => text.Value).ToHashSet(StringComparer.Ordinal), cancellationToken);

    private CheckedEntry WithTwins(CheckedEntry entry, IReadOnlyList<string?> keys, List<Dictionary<string, long>> taken)
    {
        var faults = new List<EntryFault>();
        for (var rule = 0; rule < keys.Count; rule++)
        {
            if (keys[rule] is not { } key)
            {
                continue;
            }

            var columns = Type.Unique[rule].Select(one => Type.Column(one)!).ToList();
            var (name, said) = (columns[0].Name, string.Join("、", columns.Select(column => $"{column.Name}“{ColumnText.Print(entry.Values[column.Key])}”")));
            if (taken[rule].TryGetValue(key, out var id) && id != entry.Self)
            {
                faults.Add(new EntryFault(name, $"{said}已经登记过；同一条不要登记两次，要改请更正原来的那一条。") { IsKnown = true });
            }
            else if (!seen[rule].TryAdd(key, entry.Row))
            {
                faults.Add(new EntryFault(name, $"{said}与第 {Figures.Plain(seen[rule][key])} 行重复；请核对，只留一行。"));
            }
        }

        return faults.Count == 0 ? entry : entry with { Faults = faults };
    }

    private async Task LoadTitlesAsync(IReadOnlyList<CheckedEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var column in references)
        {
            if (!titles.TryGetValue(column.Target!, out var known))
            {
                titles[column.Target!] = known = new Dictionary<string, string?>(StringComparer.Ordinal);
            }

            var asked = entries.Where(entry => entry.Values.ContainsKey(column.Key)).Select(entry => EntryRules.KeyOf(ColumnText.Print(entry.Values[column.Key])))
                .Where(key => !known.ContainsKey(key)).ToHashSet(StringComparer.Ordinal);
            if (asked.Count == 0)
            {
                continue;
            }

            foreach (var key in asked)
            {
                known[key] = null;
            }

            var target = await RegisterSlots.FindAsync(work, packs.Find(column.Target!)!, cancellationToken);
            if (target is not { TitleSlot: { } slot })
            {
                continue;
            }

            // Names of columns of ours, never something typed.
            foreach (var row in await work.QueryAsync<KeyedRow>(
                $"SELECT {slot} AS key, {target.Slots[target.Type.Title]} AS title FROM register_entries WHERE register_id = @Id AND organisation_id = @organisationId AND {work.IsOneOf(slot, "asked")}",
                new { target.Id, organisationId, asked = work.Many(asked) },
                cancellationToken))
            {
                known[row.Key] = row.Title;
            }
        }
    }

    private async Task<Dictionary<string, long>> TakenAsync(string? slot, IReadOnlyList<string> keys, CancellationToken cancellationToken) => slot is null || keys.Count == 0
        ? []
        : (await work.QueryAsync<KeyedRow>(
            $"SELECT id, {slot} AS key FROM register_entries WHERE register_id = @Id AND organisation_id = @organisationId AND {work.IsOneOf(slot, "keys")}", new { register.Id, organisationId, keys = work.Many(keys) }, cancellationToken))
            .ToDictionary(row => row.Key, row => row.Id, StringComparer.Ordinal);

    private sealed record KeyedRow
    {
        public long Id { get; init; }

        public string Key { get; init; } = string.Empty;

        public string Title { get; init; } = string.Empty;
    }
}
