namespace Duheng.Fixtures.Forms;

/// <summary>What a place in a filled form tells.</summary>
public enum FactKind
{
    Project,
    Unit,
    Department,
    Year,
    MoneyUnit,

    /// <summary>A figure of the money table.</summary>
    Fund,

    Level1,
    Level2,
    Name,
    Weight,
    Target,
    Actual,
    Completion,
    Score,
    Reason,
    Total,
    Grade,

    /// <summary>Words of one line that are no field of the report: the sentence in which a narrative tells it.</summary>
    Line,
}
