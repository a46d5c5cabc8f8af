namespace Duheng.Web.Api.Surveys;

/// <summary>What became of an answer.</summary>
/// <param name="Outcome">counted, or repeated when the same form had been sent before.</param>
internal sealed record HandedInReply(string Outcome);
