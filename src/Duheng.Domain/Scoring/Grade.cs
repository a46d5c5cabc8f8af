namespace Duheng.Domain.Scoring;

/// <summary>The four grades (等级), best last, so that they compare.</summary>
public enum Grade
{
    /// <summary>差.</summary>
    Poor,

    /// <summary>中.</summary>
    Fair,

    /// <summary>良.</summary>
    Good,

    /// <summary>优.</summary>
    Excellent,
}
