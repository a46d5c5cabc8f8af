namespace Duheng.Web.Api.Monitorings;

/// <summary>Where a project stands in one period.</summary>
/// <param name="State">notStarted before anybody has begun.</param>
internal sealed record PeriodStateReply(int Month, DateOnly DueOn, string State, string? Lamp);
