using Duheng.Application.Projects;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Reads the entries that a measure of a project may count: those of its organisation that are the project's, or nobody's.</summary>
internal static class RegisterEntries
{
    /// <param name="until">The last day on which they may have begun.</param>
    public static async Task<IReadOnlyList<RegisterEntry>> ReadAsync(Work work, ProjectYear year, RegisterType type, DateOnly until, CancellationToken cancellationToken)
    {
        if (await RegisterSlots.FindAsync(work, type, cancellationToken) is not { } register)
        {
            return [];
        }

        var rows = await work.QueryAsync<object>(
            $"""
            SELECT {EntryRows.Columns(register)} FROM {EntryRows.Tables}
            WHERE e.register_id = @Id AND e.organisation_id = @OrganisationId AND (e.project_id IS NULL OR e.project_id = @ProjectId) AND e.removed = 0 AND e.day <= @until
            ORDER BY e.id
            """,
            new { register.Id, year.OrganisationId, year.ProjectId, until = (long)until.DayNumber },
            cancellationToken);
        return [.. rows.Select(row => EntryRows.Of(register, row))];
    }

    public static MeasuredEntry Measured(RegisterEntry entry) => new(entry.Id, entry.Day, entry.SetAside, entry.Values);
}
