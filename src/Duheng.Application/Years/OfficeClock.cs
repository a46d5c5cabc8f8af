using System.Globalization;
using Duheng.Storage;

namespace Duheng.Application.Years;

/// <summary>
/// The clock by which an office works. It is the real one, except in the demo: that plays in the March after its budget year, so that its
/// deadlines lie ahead, and runs on from there by day and night. How far it is off is kept with the records.
/// </summary>
public sealed class OfficeClock(TimeProvider real) : TimeProvider
{
    private TimeSpan ahead;

    /// <summary>False where the clock is the real one.</summary>
    public bool IsShifted => ahead != TimeSpan.Zero;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + ahead;

    public override long GetTimestamp() => real.GetTimestamp();

    /// <summary>The time on everybody's wrist: codes of a second factor go by it.</summary>
    public static DateTimeOffset RealNow(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);

        return time is OfficeClock office ? office.GetUtcNow() - office.ahead : time.GetUtcNow();
    }

    /// <summary>Goes by what the records say.</summary>
    public async Task ReadAsync(Database database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);

        await using var work = await database.ReadAsync(cancellationToken);
        ahead = TimeSpan.FromSeconds(await work.FindAsync<long>("SELECT ahead_seconds FROM office_clock WHERE id = 1", new { }, cancellationToken));
    }

    /// <summary>Stands at a time from now on, and runs.</summary>
    public async Task StartAtAsync(Database database, DateTimeOffset start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);

        ahead = TimeSpan.FromSeconds(Math.Floor((start - real.GetUtcNow()).TotalSeconds));
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO office_clock (id, ahead_seconds) VALUES (1, @seconds) ON CONFLICT (id) DO UPDATE SET ahead_seconds = @seconds", new { seconds = (long)ahead.TotalSeconds }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Another time until what is returned is disposed of: the demo writes what happened earlier. Nothing of it is kept.</summary>
    public IDisposable Pretend(DateTimeOffset at)
    {
        var before = ahead;
        ahead = at - real.GetUtcNow();
        return new Pretence(() => ahead = before);
    }

    public override string ToString() => GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    private sealed class Pretence(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
