using System.Globalization;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Reads entries out of the table of slots.</summary>
public static class EntryRows
{
    public const string Tables =
        """
        register_entries e JOIN organisations o ON o.id = e.organisation_id LEFT JOIN projects p ON p.id = e.project_id LEFT JOIN people w ON w.id = e.created_by
        """;

    /// <summary>All that <see cref="Of"/> reads, from <see cref="Tables"/>.</summary>
    public static string Columns(StoredRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);

        return "e.id, e.organisation_id, o.name AS organisation, e.project_id, p.name AS project, e.day, e.set_aside, e.version, e.removed, e.source, e.created_at, w.name AS created_by, e.updated_at"
            + string.Concat(register.UsedSlots.Select(slot => ", e." + slot));
    }

    public static RegisterEntry Of(StoredRegister register, object row)
    {
        ArgumentNullException.ThrowIfNull(register);

        var cells = (IDictionary<string, object?>)row;
        return new RegisterEntry
        {
            Id = (long)cells["id"]!,
            Type = register.Type,
            OrganisationId = (long)cells["organisation_id"]!,
            Organisation = (string)cells["organisation"]!,
            ProjectId = (long?)cells["project_id"],
            Project = (string?)cells["project"],
            Day = DateOnly.FromDayNumber((int)(long)cells["day"]!),
            Values = SlotValues.Read(register, cells),
            SetAside = (string)cells["set_aside"]!,
            Version = (long)cells["version"]!,
            IsRemoved = (long)cells["removed"]! == 1,
            Source = LifecycleWords.Parse<EntrySource>((string)cells["source"]!) ?? throw new InvalidOperationException("An entry of no source."),
            CreatedAt = Instant(cells["created_at"]),
            CreatedBy = (string?)cells["created_by"],
            UpdatedAt = Instant(cells["updated_at"]),
        };
    }

    /// <summary>One entry, whoever may see it; null when there is none in this register.</summary>
    public static async Task<RegisterEntry?> FindAsync(Work work, StoredRegister register, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(register);

        var row = await work.FindAsync<object>($"SELECT {Columns(register)} FROM {Tables} WHERE e.id = @id AND e.register_id = @register", new { id, register = register.Id }, cancellationToken);
        return row is null ? null : Of(register, row);
    }

    private static DateTimeOffset Instant(object? text) => DateTimeOffset.Parse((string)text!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
