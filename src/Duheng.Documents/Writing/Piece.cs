namespace Duheng.Documents.Writing;

/// <summary>One thing on a page: a paragraph, a table, the contents.</summary>
public abstract record Piece;
