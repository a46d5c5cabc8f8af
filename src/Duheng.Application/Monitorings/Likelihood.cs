namespace Duheng.Application.Monitorings;

/// <summary>What the unit thinks about reaching a target by the end of the year (全年完成可能性).</summary>
public enum Likelihood
{
    /// <summary>确定能.</summary>
    Certain,

    /// <summary>有可能.</summary>
    Possible,

    /// <summary>完全不可能.</summary>
    Impossible,
}
