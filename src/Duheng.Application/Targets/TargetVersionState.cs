namespace Duheng.Application.Targets;

/// <summary>What a version of targets is.</summary>
public enum TargetVersionState
{
    /// <summary>Being written or on its way to approval.</summary>
    Open,

    /// <summary>The one in force.</summary>
    Approved,

    /// <summary>Approved once, and followed by another.</summary>
    Superseded,
}
