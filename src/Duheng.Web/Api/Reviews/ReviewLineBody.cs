namespace Duheng.Web.Api.Reviews;

/// <summary>What a reviewer writes at a row: the whole, what is left out is empty.</summary>
/// <param name="Score">Points; null takes the recomputed ones.</param>
public sealed record ReviewLineBody(string? Complete, decimal? Score, string? Basis);
