namespace Duheng.Application.Evaluations;

/// <summary>Something that stops a submission (阻断), with the place to put it right.</summary>
/// <param name="Address">Within the project: evaluation#row-4, adjustments.</param>
/// <param name="Go">The words of the link: 到第 4 行.</param>
public sealed record Obstacle(string Title, string Sentence, string Address, string Go);
