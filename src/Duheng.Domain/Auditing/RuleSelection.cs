namespace Duheng.Domain.Auditing;

/// <summary>Which rules to run: ids (FIN-04) or families (SCR). Empty lists mean all, and none left out.</summary>
public sealed record RuleSelection(IReadOnlyList<string> Select, IReadOnlyList<string> Ignore)
{
    public static readonly RuleSelection All = new([], []);

    /// <summary>Score only.</summary>
    public static RuleSelection None { get; } = new([], [.. RuleCatalog.Cards.Select(card => card.Id)]);

    public bool Takes(string ruleId) => Select.Count + Ignore.Count == 0 || IsChosen(ruleId);

    /// <summary>The first name that is neither a rule nor a family, or null.</summary>
    public string? FirstUnknown() => Select.Concat(Ignore).FirstOrDefault(one => !RuleCatalog.Cards.Any(card => Names(one, card.Id)));

    private bool IsChosen(string ruleId) =>
        (Select.Count == 0 || Select.Any(one => Names(one, ruleId))) && !Ignore.Any(one => Names(one, ruleId));

    private static bool Names(string name, string ruleId) =>
        string.Equals(name, ruleId, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, ruleId[..ruleId.IndexOf('-', StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase);
}
