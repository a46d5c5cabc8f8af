namespace Duheng.Domain.Auditing;

/// <summary>Somebody answers for leaving a finding as it is, until a day (豁免).</summary>
/// <param name="Report">The report as a key of content; empty for a finding on many reports.</param>
/// <param name="Expires">The last day on which it holds.</param>
public sealed record Waiver(string Report, string Rule, string Fingerprint, string Reason, string Author, DateOnly Expires)
{
    public bool HoldsOn(DateOnly day) => day <= Expires;
}
