namespace Duheng.Application.Projects;

/// <summary>What may be changed of a project's record, as typed. Its code and its unit stay.</summary>
/// <param name="Version">Of the project, as it stood on the screen.</param>
public sealed record ProjectEdit(string Name, string Kind, int FirstYear, int LastYear, string Manager, long Version);
