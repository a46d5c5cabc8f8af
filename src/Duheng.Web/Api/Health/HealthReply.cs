namespace Duheng.Web.Api.Health;

/// <summary>What a health check answers: <c>live</c> or <c>ready</c>.</summary>
internal sealed record HealthReply(string Status);
