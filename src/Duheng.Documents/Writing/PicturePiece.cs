namespace Duheng.Documents.Writing;

/// <summary>A square picture in a line of its own, such as a QR code. What it says stands in words too: a workbook goes without it.</summary>
/// <param name="Label">Read out in its place.</param>
public sealed record PicturePiece(ReadOnlyMemory<byte> Png, int Millimetres, string Label) : Piece;
