namespace Duheng.Domain.Registers;

/// <summary>A part of a year in which entries are due.</summary>
/// <param name="Name">As people say it: 第 2 季度.</param>
/// <param name="DueOn">The last day on which it is not missed.</param>
/// <param name="Times">Entries due.</param>
/// <param name="Done">Entries there are.</param>
public sealed record CadencePart(string Name, DateOnly From, DateOnly To, DateOnly DueOn, int Times, int Done)
{
    public int Left => Math.Max(0, Times - Done);

    public bool IsMissed(DateOnly today) => Left > 0 && today > DueOn;

    /// <summary>Begun, not done, and not yet missed.</summary>
    public bool IsDue(DateOnly today) => Left > 0 && today >= From && today <= DueOn;
}
