namespace Duheng.Documents.Writing;

/// <summary>A cell on its grid.</summary>
/// <param name="Row">Of its first row, from 0.</param>
/// <param name="Column">Of its first column, from 0.</param>
internal sealed record FrameSlot(WrittenCell Cell, int Row, int Column)
{
    /// <summary>Whether it began in a row above.</summary>
    public bool IsContinued { get; init; }
}
