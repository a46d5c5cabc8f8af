namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>What a cell can look like when nothing parts it from its neighbours.</summary>
internal enum CellShape
{
    /// <summary>权重: above 0, at most 100.</summary>
    Weight,

    /// <summary>得分: 0 to 100.</summary>
    Score,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage with its sign.</summary>
    Rate,

    /// <summary>A target or an actual: sign, number, unit; a date; or words without any figure.</summary>
    Value,

    /// <summary>Words to the end.</summary>
    Words,
}
