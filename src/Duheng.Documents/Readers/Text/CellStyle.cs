namespace Duheng.Documents.Readers.Text;

/// <summary>How the cells of a dumped table are parted.</summary>
internal enum CellStyle
{
    /// <summary>A tab before each cell; most often one cell a line.</summary>
    TabLed,

    /// <summary>甲⇥乙⇥丙.</summary>
    Tabs,

    /// <summary>甲|乙|丙: a stroke at either end borders an empty cell.</summary>
    Strokes,

    /// <summary>甲|乙|丙|.</summary>
    StrokesBehind,

    /// <summary>|甲|乙|丙|.</summary>
    Box,

    /// <summary>甲|, one cell a line.</summary>
    StrokeEnds,
}
