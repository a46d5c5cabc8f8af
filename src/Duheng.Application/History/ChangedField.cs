namespace Duheng.Application.History;

/// <summary>What changed in one field, as people read it.</summary>
/// <param name="Name">得分, 状态.</param>
/// <param name="Before">Null where there was nothing.</param>
public sealed record ChangedField(string Name, string? Before, string? After);
