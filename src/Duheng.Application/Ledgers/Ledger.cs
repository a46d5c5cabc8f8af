using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>Reads the ledger of a project's year.</summary>
public static class Ledger
{
    public static Task<IReadOnlyList<LedgerEntry>> ReadAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<LedgerEntry>(
            """
            SELECT e.id, e.project_year_id, e.kind, e.source, e.amount_fen AS amount, e.dated_on, e.document_no, e.remark, e.reverses_id, e.created_at, c.name AS person
            FROM ledger_entries e JOIN people c ON c.id = e.created_by WHERE e.project_year_id = @projectYearId ORDER BY e.dated_on, e.id
            """,
            new { projectYearId },
            cancellationToken);
    }
}
