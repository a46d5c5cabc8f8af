namespace Duheng.Fixtures.Mutations;

/// <summary>One report of a folder.</summary>
public sealed record FolderFile(string Name, DraftReport Report);
