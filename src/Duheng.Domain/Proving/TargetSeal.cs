namespace Duheng.Domain.Proving;

/// <summary>The targets as they were approved, and as they are now, each by its hash.</summary>
/// <param name="Number">Of the version.</param>
public sealed record TargetSeal(int Number, string Approved, string Present)
{
    public bool IsBroken => !string.Equals(Approved, Present, StringComparison.OrdinalIgnoreCase);
}
