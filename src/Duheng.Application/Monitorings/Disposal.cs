namespace Duheng.Application.Monitorings;

/// <summary>What becomes of a project after a warning (预警处置).</summary>
public enum Disposal
{
    /// <summary>继续实施, with a measure.</summary>
    Continue,

    /// <summary>调整目标或预算.</summary>
    Adjust,

    /// <summary>停止实施.</summary>
    Cancel,
}
