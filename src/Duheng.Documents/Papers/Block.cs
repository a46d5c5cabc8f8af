namespace Duheng.Documents.Papers;

/// <summary>A paragraph or a grid.</summary>
public abstract record Block;
