namespace Duheng.Web.Api.Sources;

/// <summary>A row of a preview.</summary>
/// <param name="Problem">What is wrong with it; empty when it would be entered.</param>
public sealed record SourceRowReply(IReadOnlyList<string> Cells, string Problem);
