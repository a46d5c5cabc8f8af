using Duheng.Application.Measures;
using Duheng.Application.Projects;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Measures;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Evidence;

/// <summary>Contracts of a project's year by their registers, with what was paid and accepted of them.</summary>
internal static class ContractFacts
{
    /// <summary>Registers of contracts, those of the payments on them with the column of the sum, and those of their acceptances.</summary>
    private static readonly (string Contracts, string Payments, string Paid, string? Acceptances)[] Kept =
        [("contracts", "instalments", "paid", "acceptances"), ("service_contracts", "deliveries", "paid", "deliveries")];

    /// <summary>Null where no register of contracts holds anything of the year.</summary>
    public static async Task<IReadOnlyList<Contract>?> ReadAsync(Work work, PackCatalog packs, ProjectYear year, CancellationToken cancellationToken)
    {
        var found = new List<Contract>();
        var first = new DateOnly(year.Year, 1, 1);
        foreach (var (contracts, payments, sum, acceptances) in Kept)
        {
            var paid = (await EntriesAsync(work, packs, payments, year, cancellationToken)).ToLookup(entry => Text(entry, "contract"));
            var accepted = acceptances is null ? null : (await EntriesAsync(work, packs, acceptances, year, cancellationToken)).ToLookup(entry => Text(entry, "contract"));
            foreach (var entry in await EntriesAsync(work, packs, contracts, year, cancellationToken))
            {
                if (entry.Cells.GetValueOrDefault("amount") is not RegisterValue.Number amount || (Day(entry, "ended_on") ?? entry.Day) < first)
                {
                    continue;
                }

                var sums = paid[Text(entry, "number")].Select(payment => payment.Cells.GetValueOrDefault(sum)).OfType<RegisterValue.Number>().ToList();
                found.Add(new Contract(
                    Text(entry, "name"), Money.FromYuan(amount.Value), Day(entry, "started_on"), Day(entry, "ended_on"), sums.Count == 0 ? null : Money.Sum(sums.Select(one => Money.FromYuan(one.Value))))
                {
                    AcceptedOn = accepted?[Text(entry, "number")].Select(one => Day(one, "accepted_on")).Max(),
                });
            }
        }

        return found.Count == 0 ? null : found;
    }

    private static async Task<IReadOnlyList<MeasuredEntry>> EntriesAsync(Work work, PackCatalog packs, string key, ProjectYear year, CancellationToken cancellationToken)
    {
        if (packs.Find(key) is not { } type || await RegisterSlots.FindAsync(work, type, cancellationToken) is not { } register)
        {
            return [];
        }

        var period = MeasurePeriod.Year(year.Year, DateTime.MaxValue);
        var entries = new List<MeasuredEntry>();
        await foreach (var entry in EntryStream.ReadAsync(work, register, ScopedEntries.Until(register, new MeasureScope(year.OrganisationId, year.ProjectId), period), keys: null, cancellationToken))
        {
            if (entry.SetAside.Length == 0)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static string Text(MeasuredEntry entry, string column) => entry.Cells.GetValueOrDefault(column) is RegisterValue.Text text ? text.Value : string.Empty;

    private static DateOnly? Day(MeasuredEntry entry, string column) => entry.Cells.GetValueOrDefault(column) is RegisterValue.Day day ? day.Value : null;
}
