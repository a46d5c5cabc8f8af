namespace Duheng.Fixtures.Mutations;

/// <summary>One kind of fault that no single report shows: the folder rule that must find it, and how it is put into a folder (null where that has no room for it).</summary>
public sealed record FolderMutation(string RuleId, string Name, Func<ReportGenerator, Dice, FolderMutant?> Inject)
{
    /// <summary>Rules that the same change breaks as well, by its nature and not in error.</summary>
    public IReadOnlyList<string> Breaks { get; init; } = [];
}
