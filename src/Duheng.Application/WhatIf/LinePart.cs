namespace Duheng.Application.WhatIf;

/// <summary>The cell of a line that a supposition changes.</summary>
public enum LinePart
{
    /// <summary>目标值.</summary>
    Target,

    /// <summary>业绩值.</summary>
    Actual,

    /// <summary>权重.</summary>
    Weight,
}
