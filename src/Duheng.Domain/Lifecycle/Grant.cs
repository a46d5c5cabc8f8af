namespace Duheng.Domain.Lifecycle;

/// <summary>A role on a branch of the tree of organisations (授权).</summary>
/// <param name="Path">Of the organisation at the head of the branch: its ids from the root down, /1/4/.</param>
public sealed record Grant(Role Role, long OrganisationId, string Path)
{
    /// <summary>Whether an organisation is in the branch.</summary>
    public bool Covers(string path) => path.StartsWith(Path, StringComparison.Ordinal);
}
