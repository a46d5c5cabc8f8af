namespace Duheng.Domain.Auditing;

/// <summary>What a folder rule keeps of the reports of one run: hashes and totals, never whole reports.</summary>
public interface IFolderTally
{
    /// <summary>Reports come in the order of their files.</summary>
    void Add(FolderEntry entry);

    IEnumerable<Remark> Close();
}
