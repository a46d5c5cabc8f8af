namespace Duheng.Application.Reviews;

/// <summary>A sample that was drawn again from what was kept of it (重放).</summary>
/// <param name="Drawn">The members as drawn now, in their order; empty where nothing was kept.</param>
/// <param name="Hash">Of the kept population as it is now; null where nothing was kept.</param>
public sealed record SampleReplay(SampleRow Sample, IReadOnlyList<SampleMember> Members, IReadOnlyList<SampleCandidate> Drawn, string? Hash)
{
    /// <summary>False for samples from before populations were kept.</summary>
    public bool IsKept => Hash is not null;

    /// <summary>Whether what was kept is what was drawn from.</summary>
    public bool IsUntouched => Hash == Sample.PopulationHash;

    /// <summary>Whether the same come out, in the same order.</summary>
    public bool IsSame => IsKept && IsUntouched && Drawn.Select(one => one.ProjectYearId).SequenceEqual(Members.OrderBy(one => one.Rank).Select(one => one.ProjectYearId));
}
