namespace Duheng.Domain.Scoring;

/// <summary>A wording that a form offers as an actual value, with the share of the points that it gives (定性档次).</summary>
/// <param name="From">The lowest share of the band; equal to <paramref name="To"/> when the share is fixed.</param>
public sealed record SchemeOption(string Text, decimal From, decimal To)
{
    public bool IsFixed => From == To;
}
