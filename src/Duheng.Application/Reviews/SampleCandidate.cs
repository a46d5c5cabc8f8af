namespace Duheng.Application.Reviews;

/// <summary>A project that can be drawn, with its risk on the day of the draw.</summary>
public sealed record SampleCandidate(long ProjectYearId, string Code, SampleRisk Risk);
