using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Finds an entry for a person: what one may not see does not exist.</summary>
internal static class Entries
{
    public static readonly Failure NoSuch = Refusals.NoSuch("这条登记");

    public static async Task<Result<FoundEntry>> FindAsync(Work work, PackCatalog packs, Actor actor, string key, long id, CancellationToken cancellationToken)
    {
        if (packs.Find(key) is not { } type || await RegisterSlots.FindAsync(work, type, cancellationToken) is not { } register
            || await EntryRows.FindAsync(work, register, id, cancellationToken) is not { } entry)
        {
            return NoSuch;
        }

        return (await RegisterPlace.FindAsync(work, packs, actor, key, entry.OrganisationId, cancellationToken)).Failed(out _, out var place) ? NoSuch : new FoundEntry(place, register, entry);
    }

    /// <summary>The same to change it; who has an older version in hand is told.</summary>
    public static async Task<Result<FoundEntry>> FindToWriteAsync(Work work, PackCatalog packs, Actor actor, string key, long id, long version, string? reason, CancellationToken cancellationToken)
    {
        if ((await FindAsync(work, packs, actor, key, id, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        // Nobody writes into the register from here on, and columns that are new in the pack have their slots.
        return !found.Place.MayWrite ? Refusals.NotYours
            : found.Entry.IsRemoved ? Refusals.Conflict("这条登记已经删除，不能再改；它的内容和删除原因还在历史里。")
            : string.IsNullOrWhiteSpace(reason) ? Refusals.Invalid("原因", "要写明原因：原来的内容和原因会一起保留。")
            : reason.Length > ColumnText.MostLetters ? Refusals.Invalid("原因", "太长；请写成一两句话。")
            : found.Entry.Version != version ? Refusals.ChangedMeanwhile
            : found with { Register = await RegisterSlots.OpenAsync(work, found.Register.Type, cancellationToken) };
    }

    /// <summary>How many entries of other registers lead to one, in words; null when none does.</summary>
    public static async Task<string?> LeadingToAsync(Work work, PackCatalog packs, RegisterEntry entry, CancellationToken cancellationToken)
    {
        var said = new List<string>();
        foreach (var (type, column) in packs.LeadingTo(entry.Type))
        {
            if (await RegisterSlots.FindAsync(work, type, cancellationToken) is not { } register || !register.Slots.TryGetValue(column.Key, out var slot) || slot == StoredRegister.More)
            {
                continue;
            }

            var count = await work.ValueAsync<long>(
                $"SELECT count(*) FROM register_entries WHERE register_id = @Id AND organisation_id = @OrganisationId AND removed = 0 AND {slot} = @Title",
                new { register.Id, entry.OrganisationId, entry.Title },
                cancellationToken);
            if (count > 0)
            {
                said.Add($"{Domain.Quantities.Figures.Plain(count)} {type.Counter}{type.Name}");
            }
        }

        return said.Count == 0 ? null : string.Join("、", said);
    }

    /// <summary>All faults in one sentence.</summary>
    public static Failure Invalid(RegisterType type, IReadOnlyList<EntryFault> faults) => faults is [var only]
        ? Refusals.Invalid(only.Column.Length == 0 ? type.Name : only.Column, only.Problem)
        : Refusals.Invalid(type.Name, string.Join(" ", faults.Select(fault => $"{fault.Column}：{fault.Problem}")));
}
