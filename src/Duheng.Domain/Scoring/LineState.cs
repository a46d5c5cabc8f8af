namespace Duheng.Domain.Scoring;

/// <summary>How a line's points came about (计分状态). What cannot be scored is <see cref="NotScored"/>, never 0.</summary>
public enum LineState
{
    /// <summary>Computed from target and actual by the scheme's function.</summary>
    Computed,

    /// <summary>The actual is an option of the scheme with a fixed share.</summary>
    Banded,

    /// <summary>Cannot be computed; the stated score is possible and kept.</summary>
    Accepted,

    /// <summary>Nothing can be said: counts nothing in the low total and its weight in the high one.</summary>
    NotScored,
}
