using Duheng.Application.Years;
using Duheng.Domain.Measures;

namespace Duheng.Fixtures.Measures;

/// <summary>Working time by the calendars that ship.</summary>
public static class OfficeHours
{
    public static WorkingTime WorkingTime { get; } = new(WorkingDays.Shipped);
}
