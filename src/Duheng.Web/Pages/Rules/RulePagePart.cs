namespace Duheng.Web.Pages.Rules;

/// <summary>A section of a rule's page: 应当发现, 不应发现.</summary>
internal sealed record RulePagePart(string Title, IReadOnlyList<RulePageBlock> Blocks);
