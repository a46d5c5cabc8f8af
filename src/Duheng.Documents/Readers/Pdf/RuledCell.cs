namespace Duheng.Documents.Readers.Pdf;

/// <summary>A box between rules, which may span rows and columns, and what is printed in it.</summary>
internal sealed record RuledCell(int FirstRow, int LastRow, double Left, double Right, string Text)
{
    /// <summary>Whether its last line has no room for another letter.</summary>
    public bool IsFull { get; init; }
}
