using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>The schemes that can be chosen, by id; and which one a report is scored by when nobody says.</summary>
public sealed class SchemeCatalog(IReadOnlyList<Scheme> schemes)
{
    private const string National = "cn-2020";

    public IReadOnlyList<Scheme> All { get; } =
    [
        .. from scheme in schemes.OrderBy(one => one.Id, StringComparer.Ordinal)
           select scheme with { Rivals = [.. schemes.Where(other => other.IsNational && other.Id != scheme.Id)] },
    ];

    /// <summary>What ships with the program.</summary>
    internal static SchemeCatalog ReadShipped() => new([.. DataFolder.Read("schemes").Select(one => SchemeFile.Read(one.File, one.Content))]);

    public Scheme? Find(string id) => All.FirstOrDefault(scheme => string.Equals(scheme.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>By layout, else by the place and the year, else by the categories; the national pattern for all others.</summary>
    public SchemeChoice ChooseFor(Report report, Wording? because) =>
        ByLayout(report, because)
        ?? ByPlace(report)
        ?? ByCategories(report)
        ?? new SchemeChoice(
            Find(National) ?? throw new InvalidOperationException($"schemes/{National}.yaml is missing."),
            new Wording("按全国通用", "the national pattern, as nothing else fits"));

    private SchemeChoice? ByLayout(Report report, Wording? because)
    {
        var fitting = All.FirstOrDefault(scheme => report.Layout is { } layout
            && scheme.Layouts.Contains(layout, StringComparer.Ordinal)
            && (report.Year is null || scheme.IsValidIn(report.Year.Year)));
        return fitting is not null && because is not null ? new SchemeChoice(fitting, because) : null;
    }

    /// <summary>The unit bears the name of a place with a scheme for that year, and the execution row, if any, carries its points.</summary>
    private SchemeChoice? ByPlace(Report report)
    {
        if (report.Year is not { Year: var year } || report.IsNarrative)
        {
            return null;
        }

        // A project may lie far away from the unit that answers for it.
        var bodies = new[] { report.Unit, report.Department }.OfType<StatedText>().Where(text => !text.IsBlank).ToList();
        var names = (bodies.Count > 0 ? bodies : [.. new[] { report.Project }.OfType<StatedText>()]).Select(text => PrintedText.Key(text.Text)).ToList();
        var fitting =
            from scheme in All
            where scheme.IsValidIn(year) && FitsExecution(scheme, report)
            from place in scheme.Places
            where names.Exists(name => name.Contains(place, StringComparison.Ordinal))
            select (scheme, place);
        return fitting.ToList() is [var (chosen, named), ..] places && places.TrueForAll(one => one.scheme == chosen)
            ? new SchemeChoice(chosen, new Wording(
                $"单位或项目名称里有“{named}”，{Figures.Plain(year)}年度",
                $"the unit or the project is named after {named}, year {Figures.Plain(year)}"))
            : null;
    }

    /// <summary>成本 stands beside 产出 as a first-level category, as only one national pattern has it.</summary>
    private SchemeChoice? ByCategories(Report report)
    {
        var isCostFirst = report.Indicators.Any(line => line.Kind == IndicatorKind.Cost && IsNamed(line, "成本"))
            && report.Indicators.Any(line => IsNamed(line, "产出"));
        var fitting = All.FirstOrDefault(scheme => scheme.Group(IndicatorGroup.Cost) is not null
            && (report.Year is null || scheme.IsValidIn(report.Year.Year))
            && FitsExecution(scheme, report));
        return isCostFirst && fitting is not null
            ? new SchemeChoice(fitting, new Wording("一级指标中成本与产出并列", "cost is a first-level category beside output"))
            : null;

        static bool IsNamed(IndicatorLine line, string word) => line.Level1?.Text.StartsWith(word, StringComparison.Ordinal) == true;
    }

    private static bool FitsExecution(Scheme scheme, Report report) =>
        report.Execution?.Weight?.Value is not { } weight || weight == scheme.Execution.Weight;
}
