namespace Duheng.Application.Evaluations;

/// <summary>What an actual value rests on (佐证程度).</summary>
public enum RestsOn
{
    /// <summary>仅陈述.</summary>
    Claim,

    /// <summary>文件.</summary>
    Document,

    /// <summary>记录.</summary>
    Record,
}
