namespace Duheng.Web.Api.Targets;

/// <summary>The points of one level-1 group.</summary>
public sealed record SumReply(string Level1, decimal Points, int Rows);
