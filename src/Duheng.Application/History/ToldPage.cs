namespace Duheng.Application.History;

/// <summary>A page of the log in words.</summary>
public sealed record ToldPage(IReadOnlyList<ToldChange> Rows, long Total);
