using System.Runtime.InteropServices;

namespace Duheng.Documents.Papers;

/// <summary>Where in its source a block or a cell was read from (出处), so that it can be found again to be marked or put right.</summary>
/// <remarks>Line and column count from 1: of the element in document.xml, of the text in a text file. The default is unknown.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Origin(int Line, int Column)
{
    public bool IsKnown => Line > 0;
}
