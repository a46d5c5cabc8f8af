using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>The schemes that can be chosen, by id; and which one a report is scored by when nobody says.</summary>
public sealed class SchemeCatalog(IReadOnlyList<Scheme> schemes)
{
    private const string National = "cn-2020";

    public IReadOnlyList<Scheme> All { get; } = [.. schemes.OrderBy(scheme => scheme.Id, StringComparer.Ordinal)];

    public Scheme? Find(string id) => All.FirstOrDefault(scheme => string.Equals(scheme.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>By layout and year; the national pattern for all others.</summary>
    public SchemeChoice ChooseFor(Report report, Wording? because)
    {
        var year = report.Year?.Year;
        var fitting = All.FirstOrDefault(scheme => report.Layout is { } layout
            && scheme.Layouts.Contains(layout, StringComparer.Ordinal)
            && (year is null || (year >= (scheme.FromYear ?? year) && year <= (scheme.ToYear ?? year))));

        return fitting is not null && because is not null
            ? new SchemeChoice(fitting, because)
            : new SchemeChoice(
                Find(National) ?? throw new InvalidOperationException($"schemes/{National}.yaml is missing."),
                new Wording("按全国通用", "the national pattern, as nothing else fits"));
    }
}
