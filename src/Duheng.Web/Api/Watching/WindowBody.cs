namespace Duheng.Web.Api.Watching;

/// <summary>Maintenance to be announced, with times and their offset.</summary>
/// <param name="Point">Null for all points of the organisation.</param>
public sealed record WindowBody(long? Organisation, long? Point, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string? Reason);
