namespace Duheng.Application.History;

/// <summary>What changed in one field, as people read it.</summary>
/// <param name="Name">得分, 状态.</param>
/// <param name="Before">Empty where it was blank; null where the entry tells nothing of it.</param>
/// <param name="After">The same.</param>
public sealed record ChangedField(string Name, string? Before, string? After);
