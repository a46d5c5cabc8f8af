namespace Duheng.Application.Targets;

/// <summary>A comment that comes with a return.</summary>
/// <param name="Row">The position of the indicator.</param>
public sealed record RowComment(int Row, string Text);
