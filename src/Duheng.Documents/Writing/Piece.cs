namespace Duheng.Documents.Writing;

/// <summary>One thing on a page: a paragraph, a table, the contents, a picture.</summary>
public abstract record Piece;
