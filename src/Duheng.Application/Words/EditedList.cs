namespace Duheng.Application.Words;

/// <summary>A word list as its administrator sees it.</summary>
/// <param name="Words">In use, those that ship first.</param>
/// <param name="Added">In use, and do not ship.</param>
/// <param name="Dropped">Ship, and are not in use.</param>
/// <param name="Version">0 while nobody has changed it.</param>
public sealed record EditedList(string Name, string About, IReadOnlyList<string> Words, IReadOnlyList<string> Added, IReadOnlyList<string> Dropped, long Version)
{
    public bool IsChanged => Added.Count + Dropped.Count > 0;
}
