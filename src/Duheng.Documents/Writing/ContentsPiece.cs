namespace Duheng.Documents.Writing;

/// <summary>The table of contents (目录) of the chapters and sections that follow.</summary>
public sealed record ContentsPiece : Piece;
