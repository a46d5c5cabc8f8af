namespace Duheng.Application.Watching;

/// <summary>A window that is to be announced.</summary>
/// <param name="PointId">Null for all points of the organisation.</param>
public sealed record NewWindow(long OrganisationId, long? PointId, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string? Reason);
