namespace Duheng.Web.Api.Evaluations;

/// <summary>Lets a finding stand, with the reason.</summary>
public sealed record WaiverBody(string? Fingerprint, string? Reason);
