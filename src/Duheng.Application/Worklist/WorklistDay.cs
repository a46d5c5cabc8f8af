using Duheng.Application.Years;

namespace Duheng.Application.Worklist;

/// <summary>The day on which a work list is read, and how far deadlines are from it.</summary>
/// <param name="Year">The budget year that is asked for.</param>
public sealed record WorklistDay(int Year, DateOnly Today, WorkingDays Days)
{
    /// <summary>Of one kind, as SQL writes it: who has more has a list to filter.</summary>
    public const string MostRows = "200";

    /// <summary>Working days; negative when overdue, null without a deadline.</summary>
    public int? Left(DateOnly? due) => due is { } day ? Days.Between(Today, day) : null;
}
