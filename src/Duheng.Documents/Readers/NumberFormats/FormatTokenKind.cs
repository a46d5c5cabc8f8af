namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatTokenKind
{
    /// <summary>Printed as it is.</summary>
    Literal,

    /// <summary>0, # or ?.</summary>
    Digit,

    Point,

    /// <summary>A comma: between digits it parts thousands, behind them it divides by a thousand.</summary>
    Comma,

    Percent,

    /// <summary>E+ or E-.</summary>
    Exponent,

    /// <summary>A part of a date or a time.</summary>
    Date,

    /// <summary>Hours, minutes or seconds since the start, in square brackets.</summary>
    Elapsed,

    General,

    /// <summary>The text of the cell.</summary>
    Text,

    /// <summary>A slash between digits: a fraction, which no report prints.</summary>
    Slash,
}
