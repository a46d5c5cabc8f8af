namespace Duheng.Domain.Reports;

/// <summary>What pages are asked to be (版式要求), measures in millimetres; null where nothing is asked.</summary>
public sealed record PageProfile
{
    /// <summary>The paper upright; both or neither.</summary>
    public decimal? Width { get; init; }

    public decimal? Height { get; init; }

    public decimal? Top { get; init; }

    public decimal? Bottom { get; init; }

    public decimal? Left { get; init; }

    public decimal? Right { get; init; }

    /// <summary>How far a measure may be off.</summary>
    public decimal Tolerance { get; init; } = 1m;

    /// <summary>By what the text is for; what is left out is not asked.</summary>
    public IReadOnlyDictionary<FontRole, FontProfile> Fonts { get; init; } = new Dictionary<FontRole, FontProfile>();

    /// <summary>Whether paper or a margin is asked for.</summary>
    public bool AsksMeasures => (Width ?? Height ?? Top ?? Bottom ?? Left ?? Right) is not null;
}
