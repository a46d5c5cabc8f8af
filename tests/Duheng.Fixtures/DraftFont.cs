namespace Duheng.Fixtures;

/// <summary>What the letters of one style of a Word file look like.</summary>
/// <param name="Style">Text, Title, Heading1, Heading2, Heading3, TableText.</param>
/// <param name="Size">In points.</param>
public sealed record DraftFont(string Style, string Name, decimal Size);
