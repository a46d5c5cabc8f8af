namespace Duheng.Web.Api.Publications;

/// <param name="Reason">Why a published report is corrected.</param>
public sealed record PublishRequest(string? Reason);
