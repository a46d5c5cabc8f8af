using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Application.Worklist;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>Certificates that end within thirty days (证书到期), for who keeps the unit's registers.</summary>
internal sealed class CertificateTasks(TimeProvider time) : ITaskSource
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    public bool IsOfYear => false;

    public async Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken)
    {
        var scope = new Branches(actor.Branches(Capability.KeepRegisters), "o.path");
        var rows = await work.QueryAsync<EndingCertificate>(
            $"""
            SELECT p.id, p.name, p.host, s.certificate_until FROM watch_states s JOIN watch_points p ON p.id = s.point_id JOIN organisations o ON o.id = p.organisation_id
            WHERE p.removed = 0 AND s.certificate_until < @soon AND {scope.Sql} ORDER BY s.certificate_until LIMIT {WorklistDay.MostRows}
            """,
            scope.With(new { soon = time.GetUtcNow() + Ahead }),
            cancellationToken);
        return rows.Select(row => Task(row, ChinaClock.DayOf(row.CertificateUntil), day));
    }

    private static WaitingTask Task(EndingCertificate row, DateOnly until, WorklistDay day) => new(
        TaskKind.Renew, "证书到期", row.Name, $"{row.Host} 的证书{(until < day.Today ? "已经到期" : "将要到期")}；请换上新证书",
        $"/watch/{row.Id.ToString(CultureInfo.InvariantCulture)}", until, day.Left(until), Count: 1);

    private sealed record EndingCertificate
    {
        public long Id { get; init; }

        public string Name { get; init; } = string.Empty;

        public string Host { get; init; } = string.Empty;

        public DateTimeOffset CertificateUntil { get; init; }
    }
}
