namespace Duheng.Application.Projects.Imports;

/// <summary>Which job looked through the file that is to be entered, and how.</summary>
/// <param name="OnlyGood">Leaves faulty rows out; else one fault keeps everything out.</param>
public sealed record ImportChoice(long Check, bool OnlyGood);
