namespace Duheng.Application.Projects;

/// <summary>A project in its next year.</summary>
/// <param name="Id">Of the new year.</param>
/// <param name="Indicators">How many rows of last year stand there as a draft.</param>
public sealed record CarriedProject(long Id, string Name, int Year, int Indicators);
