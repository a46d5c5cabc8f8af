namespace Duheng.Fixtures.Mutations;

/// <summary>What was counted of one rule.</summary>
public sealed class RuleTally(string rule)
{
    public string Rule { get; } = rule;

    /// <summary>SCR of SCR-04.</summary>
    public string Family => Rule[..Rule.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>Faults of its kind put into clean reports.</summary>
    public int Injected { get; set; }

    /// <summary>Of those, found by this rule at the right place.</summary>
    public int Found { get; set; }

    /// <summary>Findings of this rule that follow from nothing that was put in.</summary>
    public int FalseAlarms { get; set; }
}
