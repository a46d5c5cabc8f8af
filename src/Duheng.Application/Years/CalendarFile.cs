using System.Globalization;
using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.Application.Years;

/// <summary>The holidays of a year (calendars/2022.yaml), by the notice that its basis names.</summary>
internal sealed record CalendarFile(int Year, string Basis, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked)
{
    private const string Range = "..";

    public static CalendarFile Read(string file, string content)
    {
        var map = YamlFile.Read(file, content);
        var calendar = new CalendarFile(
            map.OptionalInteger("year") ?? throw Mistake(file, "year"), map.Text("basis"), [.. map.Texts("off").SelectMany(text => Days(file, text))], [.. map.Texts("worked").SelectMany(text => Days(file, text))]);
        map.RefuseUnknownKeys();
        return calendar;
    }

    private static IEnumerable<DateOnly> Days(string file, string text)
    {
        var ends = text.Split(Range);
        var (first, last) = (Day(file, ends[0]), Day(file, ends[^1]));
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static DateOnly Day(string file, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Mistake(file, text);

    private static DataFileException Mistake(string file, string text) => new(new Wording(
        $"{file}：“{text}”不是日期；请写成 2022-10-01，或 2022-10-01..2022-10-07。", $"{file}: \"{text}\" is no day; write 2022-10-01, or 2022-10-01..2022-10-07."));
}
