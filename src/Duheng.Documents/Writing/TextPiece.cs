namespace Duheng.Documents.Writing;

/// <summary>A paragraph in its role. What stands in 【待填：…】 or 【草稿】 is shown as such.</summary>
public sealed record TextPiece(TextRole Role, string Text) : Piece;
