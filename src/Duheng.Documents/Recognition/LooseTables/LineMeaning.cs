namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>What the lines of a loose table are.</summary>
internal enum LineMeaning
{
    /// <summary>Rows, or what the width of a page makes of them: cells are parted by blanks.</summary>
    Rows,

    /// <summary>Cells.</summary>
    Cells,

    /// <summary>Some of this and some of that: lines say nothing.</summary>
    Nothing,
}
