namespace Duheng.Fixtures;

/// <summary>A headed paragraph of 存在问题 or 有关建议.</summary>
public sealed record NarrativeItem(string Heading, string Text);
