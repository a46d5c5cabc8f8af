namespace Duheng.Web.Pages.Rules;

/// <summary>A paragraph, or a case as it is written.</summary>
internal sealed record RulePageBlock(string Text, bool IsCode);
