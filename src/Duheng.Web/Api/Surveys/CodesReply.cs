namespace Duheng.Web.Api.Surveys;

/// <summary>How many codes there are.</summary>
internal sealed record CodesReply(long Given);
