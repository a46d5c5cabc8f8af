using Duheng.Application.Measures;

namespace Duheng.Web.Api.Registers;

/// <summary>Until when something must have happened to an entry.</summary>
/// <param name="Indicator">Which promises it.</param>
/// <param name="Target">As it is printed: ≤2小时.</param>
/// <param name="Year">Of the targets.</param>
/// <param name="Column">Key of the column that must be filled by then.</param>
/// <param name="Minutes">From the moment at which the entry occurred.</param>
public sealed record DeadlineReply(string Indicator, string Target, int Year, string Column, decimal Minutes)
{
    internal static DeadlineReply Of(Deadline deadline) => new(deadline.Indicator, deadline.Printed, deadline.Year, deadline.Until.Key, (decimal)deadline.Within.TotalMinutes);
}
