namespace Duheng.Application.Publications;

/// <summary>From how many points on a grade is given, under the scheme of the year.</summary>
public sealed record PublicGradeBand(string Grade, decimal Minimum);
