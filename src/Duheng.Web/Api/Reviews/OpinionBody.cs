namespace Duheng.Web.Api.Reviews;

/// <summary>What a settled review says in all.</summary>
public sealed record OpinionBody(string? Opinion);
