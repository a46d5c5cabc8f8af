namespace Duheng.Web.Api.Description;

/// <summary>How every problem looks, for the description only: the framework writes it.</summary>
/// <param name="Code">For programs: notFound, forbidden, invalid, conflict, changedMeanwhile, unreadable, tooMany, …</param>
/// <param name="Detail">For people: what to do.</param>
/// <param name="Field">Of a value that was refused.</param>
/// <param name="Etag">Of what stands there now, with 412; what stands there is in <c>current</c>.</param>
internal sealed record ProblemReply(string? Type, string? Title, int Status, string Detail, string? Code, string? Field, string? Etag);
