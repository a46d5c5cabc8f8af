using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>What folder rules keep of the reports of one project, year by year; a second report of a year is left out.</summary>
internal sealed class YearByYear<T>
{
    private readonly SortedDictionary<string, SortedDictionary<int, T>> projects = new(StringComparer.Ordinal);

    public void Add(Report report, Func<T> keep)
    {
        if (report.Year is { Year: var year } && ProjectKey.Of(report) is { } project)
        {
            if (!projects.TryGetValue(project, out var years))
            {
                projects[project] = years = [];
            }

            if (!years.ContainsKey(year))
            {
                years[year] = keep();
            }
        }
    }

    /// <summary>Each year beside the one before it.</summary>
    public IEnumerable<(int Year, T Before, T Now)> Pairs() =>
        from years in projects.Values
        from year in years
        where years.ContainsKey(year.Key - 1)
        select (year.Key, years[year.Key - 1], year.Value);

    /// <summary>Lines by their names; a name that stands twice tells nothing.</summary>
    public static IReadOnlyDictionary<string, IndicatorLine> Lines(Report report) =>
        report.Indicators.GroupBy(line => PrintedText.Key(line.Name.Text), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && !group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.Single() with { Twin = null, Reason = null }, StringComparer.Ordinal);
}
