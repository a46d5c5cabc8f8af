namespace Duheng.Application.Projects.Imports;

/// <summary>A file of projects as it was sent, in the row of its job.</summary>
/// <param name="Content">In base64.</param>
/// <param name="Year">The fiscal year that the projects are opened in.</param>
public sealed record ImportFile(string Name, int Year, byte[] Content);
