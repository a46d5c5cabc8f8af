namespace Duheng.Documents.Readers.Packages;

/// <summary>A link from one part of a package to another.</summary>
/// <param name="Kind">The last word of its type: officeDocument, worksheet, styles.</param>
/// <param name="Target">The path of the other part from the root of the package.</param>
internal sealed record Relation(string Id, string Kind, string Target);
