using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>Until when something must have happened to an entry, because an indicator promises it (时限).</summary>
/// <param name="Indicator">Its name.</param>
/// <param name="Printed">Its target: ≤2小时.</param>
/// <param name="Year">Of the targets.</param>
/// <param name="Until">The column that must be filled by then.</param>
/// <param name="Within">From the moment at which the entry occurred.</param>
public sealed record Deadline(string Indicator, string Printed, int Year, RegisterColumn Until, TimeSpan Within);
