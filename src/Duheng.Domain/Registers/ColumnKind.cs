namespace Duheng.Domain.Registers;

/// <summary>What a column of a register holds (列的类型).</summary>
public enum ColumnKind
{
    Text,

    /// <summary>A number in the column's unit.</summary>
    Number,

    /// <summary>Money in 元, exact to 0.01.</summary>
    Money,

    Date,

    /// <summary>A day with its time, by the clock on the wall: China has one time zone and no summer time.</summary>
    Moment,

    /// <summary>One interval or several, the last one possibly still open.</summary>
    Intervals,

    /// <summary>One of the column's words.</summary>
    Choice,

    /// <summary>An entry of another register, by the text of its title column.</summary>
    Reference,

    YesNo,

    /// <summary>An attached file, by its SHA-256.</summary>
    File,
}
