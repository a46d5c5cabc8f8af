namespace Duheng.Domain.Measures;

/// <summary>Which days are worked (工作日), 调休 among them: what the domain asks of whoever reads the calendars.</summary>
public interface IWorkingCalendar
{
    bool IsWorkingDay(DateOnly day);
}
