using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>One day of a point.</summary>
public sealed record WatchedDay(DateOnly Day, Availability Availability);
