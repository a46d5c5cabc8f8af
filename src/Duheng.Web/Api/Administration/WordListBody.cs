namespace Duheng.Web.Api.Administration;

/// <summary>A word list to be saved.</summary>
/// <param name="Words">All that shall be in use; what ships and is not among them is dropped.</param>
internal sealed record WordListBody(IReadOnlyList<string>? Words);
