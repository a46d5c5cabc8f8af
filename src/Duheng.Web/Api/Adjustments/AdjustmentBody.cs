namespace Duheng.Web.Api.Adjustments;

/// <summary>Why targets are adjusted.</summary>
/// <param name="Cause">A key of the causes, as GET gives them.</param>
public sealed record AdjustmentBody(string? Cause, string? Reason);
