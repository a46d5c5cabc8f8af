namespace Duheng.Web.Api.Reviews;

/// <summary>How a sample is drawn.</summary>
/// <param name="Method">risk, random.</param>
public sealed record SampleBody(int Year, string? Method, int Size, long Seed);
