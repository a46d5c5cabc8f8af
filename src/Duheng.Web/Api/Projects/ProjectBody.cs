using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;

namespace Duheng.Web.Api.Projects;

/// <summary>A new project as a program sends it. Amounts of the budget are told as entries of the ledger are.</summary>
public sealed record ProjectBody(
    string? Code, string? Name, long Organisation, string? Kind, int FirstYear, int LastYear, int Year, string? Manager, string? PeriodGoal, string? AnnualGoal, IReadOnlyList<NewLedgerEntry>? Budget)
{
    internal Result<NewProject> Read()
    {
        var entries = new List<LedgerEntry>();
        foreach (var typed in Budget ?? [])
        {
            if (LedgerText.Read(typed with { Kind = LedgerKind.Initial.Name(), Remark = typed.Remark ?? string.Empty }, Year).Failed(out var failure, out var entry))
            {
                return failure;
            }

            entries.Add(entry);
        }

        return new NewProject((Code ?? string.Empty).Trim(), (Name ?? string.Empty).Trim(), Organisation, Kind ?? NewProject.Kinds[0], FirstYear, LastYear, Year, (Manager ?? string.Empty).Trim())
        {
            PeriodGoal = (PeriodGoal ?? string.Empty).Trim(),
            AnnualGoal = (AnnualGoal ?? string.Empty).Trim(),
            Budget = entries,
        };
    }
}
