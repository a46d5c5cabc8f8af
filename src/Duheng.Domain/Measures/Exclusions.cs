namespace Duheng.Domain.Measures;

/// <summary>Why an entry that would be meant does not count, where nobody set it aside.</summary>
public static class Exclusions
{
    /// <summary>Whether the entry is meant cannot be told.</summary>
    public const string OpenFilter = "条件用到的列空白";

    /// <summary>Whether it meets the condition of a share cannot be told.</summary>
    public const string OpenCondition = "判断所用的列空白";

    /// <summary>Of the period by its day, with no interval in its window: one without length, or that has not begun.</summary>
    public const string OutsideWindow = "时段不在计量期内";

    public static string NoValue(RowNode value) =>
        value is RowNode.Cell cell ? $"“{cell.Column.Name}”空白"
        : value.Type.IsYesNo ? OpenCondition
        : $"“{RowPrinter.Print(value)}”算不出";
}
