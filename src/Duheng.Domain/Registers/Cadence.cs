namespace Duheng.Domain.Registers;

/// <summary>How often an entry is due (周期): a number of entries in each part of the year.</summary>
/// <param name="PartsOfYear">12 monthly, 4 quarterly, 2 half-yearly, 1 yearly.</param>
/// <param name="Times">Entries due in each part.</param>
/// <param name="GraceDays">Calendar days after the end of a part until it counts as missed.</param>
public sealed record Cadence(int PartsOfYear, int Times, int GraceDays);
