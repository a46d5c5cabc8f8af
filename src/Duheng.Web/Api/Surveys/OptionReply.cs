namespace Duheng.Web.Api.Surveys;

/// <summary>An option of a question.</summary>
/// <param name="Satisfied">Whoever chooses it is satisfied.</param>
/// <param name="Valid">It is a judgement; 说不清 is none.</param>
internal sealed record OptionReply(string Text, bool Satisfied = false, bool Valid = true);
