namespace Duheng.Domain.Watching;

/// <summary>What the watching of a point has found (监测记录).</summary>
/// <param name="Known">From the first check to the last; null before the first.</param>
/// <param name="Outages">The one that lasts ends, as far as is known, with the last check.</param>
/// <param name="Unwatched">Times between the first check and the last in which nobody watched.</param>
/// <param name="Windows">Maintenance that was announced.</param>
public sealed record WatchRecord(Span? Known, IReadOnlyList<Span> Outages, IReadOnlyList<Span> Unwatched, IReadOnlyList<Span> Windows);
