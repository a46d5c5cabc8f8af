namespace Duheng.Domain.Watching;

/// <summary>What a result changes in the record of a point (监测记录的变化). Nothing else is kept of it.</summary>
public abstract record WatchChange
{
    private WatchChange()
    {
    }

    /// <summary>An outage, from its first failure on.</summary>
    public sealed record OutageBegan(DateTimeOffset At, string Reason) : WatchChange;

    /// <summary>The outage that lasts is over.</summary>
    public sealed record OutageEnded(DateTimeOffset At) : WatchChange;

    /// <summary>Nobody was watching: neither up nor down.</summary>
    public sealed record Unwatched(DateTimeOffset From, DateTimeOffset Until) : WatchChange;
}
