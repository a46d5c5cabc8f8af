namespace Duheng.Domain.Proving;

/// <summary>What is kept for one indicator.</summary>
public sealed record LineEvidence
{
    public static readonly LineEvidence None = new();

    public IReadOnlyList<AttachedFile> Attachments { get; init; } = [];

    /// <summary>Entries of registers that were linked by hand.</summary>
    public int Records { get; init; }

    /// <summary>A document that is only told of, in words.</summary>
    public string Named { get; init; } = string.Empty;

    /// <summary>What its measure says; null where none is bound.</summary>
    public MeasuredValue? Measured { get; init; }

    /// <summary>What the last monitoring expected for the whole year, as typed.</summary>
    public string Forecast { get; init; } = string.Empty;

    /// <summary>How many entries of registers speak for it, by hand or by its measure.</summary>
    public int Counted => Records + (Measured?.Number is null ? 0 : Measured.Counted);

    /// <summary>Whether there is anything at all but words.</summary>
    public bool IsProved => Attachments.Count > 0 || Records > 0 || Measured?.Number is not null;
}
