namespace Duheng.Domain.Reports;

/// <summary>One word list of the rules (词表), read from words/NAME.yaml.</summary>
/// <param name="IsClaim">Whether its words are claims to be found in the prose.</param>
public sealed record WordList(string Name, IReadOnlyList<string> Words, bool IsClaim);
