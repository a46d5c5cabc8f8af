namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of folders of one family; found by a scan.</summary>
internal interface IFolderMutations
{
    IEnumerable<FolderMutation> All();
}
