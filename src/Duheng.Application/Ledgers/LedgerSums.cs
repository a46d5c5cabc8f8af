using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>Keeps the four sums that lists show in step with the ledger.</summary>
internal static class LedgerSums
{
    public static async Task<FundTable> UpdateAsync(Work work, long projectYearId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var table = FundTable.Of(await Ledger.ReadAsync(work, projectYearId, cancellationToken));
        await work.ExecuteAsync(
            """
            UPDATE project_years SET initial_fen = @initial, annual_fen = @annual, received_fen = @received, executed_fen = @executed, updated_at = @now, version = version + 1
            WHERE id = @projectYearId
            """,
            new { initial = table.Initial.Total, annual = table.Annual.Total, received = table.Received.Total, executed = table.Executed.Total, now, projectYearId },
            cancellationToken);
        return table;
    }
}
