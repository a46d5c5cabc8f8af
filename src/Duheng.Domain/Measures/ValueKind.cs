namespace Duheng.Domain.Measures;

/// <summary>What an expression gives (值的类型).</summary>
public enum ValueKind
{
    /// <summary>A number, money among them, in a unit or in none.</summary>
    Number,

    /// <summary>Text, the word of a choice, the name of another entry, a file.</summary>
    Text,

    Date,
    Moment,
    Intervals,
    YesNo,
}
