using Duheng.Application.Common;
using Duheng.Application.Projects.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Documents.Papers;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers.Imports;

/// <summary>Takes what another system sends as it happens (推送): a new number is entered, a known one is corrected where it says something else.</summary>
public sealed class ReceiveEntries(Database database, PackCatalog packs, ProfileCatalog profiles, EntryBook book) : IUseCase
{
    public const int MostItems = 500;

    private const string Why = "对方系统推送了新的内容";

    /// <param name="items">By the heads of the profile.</param>
    public async Task<Result<ReceivedEntries>> ExecuteAsync(
        Actor actor, string profileId, long? organisationId, IReadOnlyList<IReadOnlyDictionary<string, string>> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(items);

        if (profiles.Find(profileId) is not { } profile)
        {
            return Refusals.NoSuch("这个导入方案");
        }

        if (items.Count is 0 or > MostItems)
        {
            return Refusals.Invalid("内容", $"一次推送 1 到 {Figures.Plain(MostItems)} 条，现在是 {Figures.Plain(items.Count)} 条。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, profile.Register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var register = await RegisterSlots.OpenAsync(work, place.Type, cancellationToken);
        var (entered, corrected, same, skipped, faults) = (0, 0, 0, 0, new List<RowFault>());
        for (var index = 0; index < items.Count; index++)
        {
            if (Read(place.Type, profile, items[index], index + 1) is not { } read)
            {
                skipped++;
                continue;
            }

            var known = await KnownAsync(work, register, place.Organisation.Id, read.Values, cancellationToken);
            var merged = known is null ? read : read with { Self = known.Id, Values = Merged(known, read.Values) };
            var looked = (await book.CheckAsync(work, register, place.Organisation.Id, [merged], cancellationToken))[0];
            if (looked.Faults.Count > 0)
            {
                faults.AddRange(looked.Faults.Select(fault => new RowFault(index + 1, fault.Column, fault.Problem)));
            }
            else if (known is null)
            {
                await book.AddAsync(work, actor, register, place.Organisation.Id, new NewEntry(looked.Values), EntrySource.Hook, cancellationToken);
                entered++;
            }
            else if (place.Type.Filled.All(column => known.Text(column.Key) == (looked.Values.TryGetValue(column.Key, out var value) ? ColumnText.Print(value) : string.Empty)))
            {
                same++;
            }
            else
            {
                await book.RewriteAsync(work, register, known, new NewEntry(looked.Values, known.ProjectId, known.SetAside), cancellationToken);
                await book.KeepVersionAsync(work, actor, known, "更正", Why, EntryText.Print(looked.Values), cancellationToken);
                corrected++;
            }
        }

        await work.CommitAsync(cancellationToken);
        return new ReceivedEntries(entered, corrected, same, skipped, faults);
    }

    private static CheckedEntry? Read(RegisterType type, ImportProfile profile, IReadOnlyDictionary<string, string> item, int number)
    {
        var cells = item.ToList();
        var heads = EntryHeads.Of(type, profile, new GridRow(0, [.. cells.Select((cell, column) => new GridCell(column + 1, 1, cell.Key))]));
        var row = new GridRow(number, [.. cells.Select((cell, column) => new GridCell(column + 1, 1, cell.Value))]);
        return heads.IsSkipped(row) ? null : EntrySheet.Entry(type, heads, row, masks: false);
    }

    /// <summary>What the other system leaves out stays as it was.</summary>
    private static IReadOnlyDictionary<string, RegisterValue> Merged(RegisterEntry known, IReadOnlyDictionary<string, RegisterValue> sent)
    {
        var values = known.Values.Where(one => known.Type.Column(one.Key)?.Computed is null).ToDictionary(StringComparer.Ordinal);
        foreach (var (key, value) in sent)
        {
            values[key] = value;
        }

        return values;
    }

    private static async Task<RegisterEntry?> KnownAsync(Work work, StoredRegister register, long organisationId, IReadOnlyDictionary<string, RegisterValue> values, CancellationToken cancellationToken)
    {
        if (register.TitleSlot is not { } slot || !values.TryGetValue(register.Type.Title, out var title))
        {
            return null;
        }

        var id = await work.FindAsync<long?>(
            $"SELECT id FROM register_entries WHERE register_id = @Id AND organisation_id = @organisationId AND {slot} = @key",
            new { register.Id, organisationId, key = EntryRules.KeyOf(ColumnText.Print(title)) },
            cancellationToken);
        return id is { } found ? await EntryRows.FindAsync(work, register, found, cancellationToken) : null;
    }
}
