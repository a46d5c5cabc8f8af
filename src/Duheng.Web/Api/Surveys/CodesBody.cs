namespace Duheng.Web.Api.Surveys;

/// <summary>How many codes are to be drawn.</summary>
internal sealed record CodesBody(int Count);
