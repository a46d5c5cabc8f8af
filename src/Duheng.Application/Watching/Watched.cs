using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>A point in the hands of this server: what is known of it, what of that is not written yet, when it is looked at next.</summary>
internal sealed class Watched(WatchPointRow row, WatchStateRow state)
{
    private readonly Lock gate = new();
    private readonly List<WatchChange> changes = [];

    private WatchTrace trace = state.ToTrace();
    private WatchTrace written = state.ToTrace();
    private string obstacle = state.Obstacle;
    private string writtenObstacle = state.Obstacle;
    private CertificateSeen? certificate = state.CertificateUntil is { } until ? new CertificateSeen(state.CertificateName, until) : null;
    private CertificateSeen? writtenCertificate = state.CertificateUntil is { } until ? new CertificateSeen(state.CertificateName, until) : null;
    private int edition;
    private int writtenEdition;

    public WatchPointRow Row { get; } = row;

    public WatchPoint Point { get; } = row.ToPoint();

    public DateTimeOffset DueAt { get; set; }

    public bool IsRunning { get; set; }

    public DateTimeOffset? LastAt => trace.LastAt;

    /// <summary>Whether it can be given away without losing anything.</summary>
    public bool IsIdle
    {
        get
        {
            lock (gate)
            {
                return !IsRunning && edition == writtenEdition;
            }
        }
    }

    public void Enter(DateTimeOffset at, CheckOutcome outcome)
    {
        lock (gate)
        {
            if (outcome.IsUp is { } isUp)
            {
                (trace, var news) = trace.Take(new CheckResult(at, isUp, outcome.Reason), Point.Pace);
                changes.AddRange(news);
            }

            obstacle = outcome.IsUp is null ? outcome.Reason : string.Empty;
            certificate = outcome.Certificate ?? certificate;
            edition++;
        }
    }

    /// <summary>Null when there is none.</summary>
    public WatchNews? News()
    {
        lock (gate)
        {
            var isBeat = changes.Count == 0 && obstacle == writtenObstacle && certificate == writtenCertificate && trace with { LastAt = null } == written with { LastAt = null };
            return edition == writtenEdition ? null : new WatchNews(this, edition, trace, [.. changes], obstacle, certificate, isBeat);
        }
    }

    public void Written(WatchNews news)
    {
        lock (gate)
        {
            changes.RemoveRange(0, news.Changes.Count);
            (written, writtenObstacle, writtenCertificate, writtenEdition) = (news.Trace, news.Obstacle, news.Certificate, news.Edition);
        }
    }
}
