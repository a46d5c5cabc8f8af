using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Fixtures.Measures;

/// <summary>Entries as they come: blanks in every column, some set aside, days around the borders of a year.</summary>
public sealed class EntryMaker(Dice dice)
{
    private static readonly string[] Words = ["青岚县人民医院", "市中心机房", "专线 YZ-0417", "Router A", "router a", "'引号' %_", "石塘街道服务站"];
    private static readonly string[] Reasons = ["测试单", "重复"];

    public IReadOnlyList<MeasuredEntry> Entries(RegisterType register, int count, int year) => [.. Enumerable.Range(1, count).Select(id => Entry(register, id, year))];

    private MeasuredEntry Entry(RegisterType register, long id, int year)
    {
        var start = new DateTime(year, 1, 1).AddDays(dice.Between(-30, 394)).AddMinutes(dice.Between(0, 1439));
        var cells = new Dictionary<string, RegisterValue>();
        foreach (var column in register.Columns.Where(column => column.Computed is null))
        {
            if (column.Key == register.OccursOn || dice.Chance(85))
            {
                cells[column.Key] = Value(column, start, column.Key == register.OccursOn);
            }
        }

        var (computed, _, error) = ComputedColumns.Of(register);
        var filled = (computed ?? throw new InvalidOperationException(error?.ToString())).Fill(cells, OfficeHours.WorkingTime);
        return new MeasuredEntry(id, DateOnly.FromDateTime(start), dice.Chance(5) ? dice.Pick(Reasons) : string.Empty, filled);
    }

    private RegisterValue Value(RegisterColumn column, DateTime start, bool isItsDay) => column.Kind switch
    {
        ColumnKind.Choice => new RegisterValue.Text(dice.Pick(column.Choices)),
        ColumnKind.Text or ColumnKind.Reference or ColumnKind.File => new RegisterValue.Text(dice.Pick(Words)),
        ColumnKind.Number => new RegisterValue.Number(dice.Between(-3m, 40m, dice.Between(0, 6))),
        ColumnKind.Money => new RegisterValue.Number(dice.Between(-10_000m, 5_000_000m, 2)),
        ColumnKind.Date => new RegisterValue.Day(DateOnly.FromDateTime(start).AddDays(isItsDay ? 0 : dice.Between(-5, 40))),
        ColumnKind.Moment => new RegisterValue.Moment(isItsDay ? start : start.AddSeconds(dice.Between(-3_600, 400_000))),
        ColumnKind.Intervals => new RegisterValue.Periods(Intervals(start)),
        ColumnKind.YesNo => new RegisterValue.YesNo(dice.Chance(50)),
    };

    private List<Interval> Intervals(DateTime start)
    {
        var intervals = new List<Interval>();
        for (var number = dice.Between(1, 3); number > 0; number--)
        {
            var end = start.AddMinutes(dice.Between(0, 6_000));
            intervals.Add(new Interval(start, number == 1 && dice.Chance(20) ? null : end));
            start = start.AddMinutes(dice.Between(0, 8_000));
        }

        return intervals;
    }
}
