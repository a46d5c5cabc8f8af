using System.Globalization;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Targets;

/// <summary>The targets of a project's year, as the API gives and takes them.</summary>
/// <param name="Number">Of the version; 0 before anybody has begun.</param>
/// <param name="Saved">Counts the saves; with the number it is the ETag: what changes beside the text is no clash of texts.</param>
public sealed record TargetsReply(
    int Number, long Saved, string State, string PeriodGoal, string AnnualGoal, IReadOnlyList<DraftIndicator> Indicators, IReadOnlyList<ClauseBody> Clauses, SumsReply Sums, IReadOnlyList<TargetFindingReply> Findings) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Number}.{Saved}");

    /// <summary>Of the project's year: judgments name it.</summary>
    internal long YearVersion { get; private init; }

    internal static TargetsReply Of(TargetSheet sheet) => new(
        sheet.Version?.Number ?? 0,
        sheet.Version?.Version ?? 0,
        sheet.Year.Targets.Key(),
        sheet.Version?.PeriodGoal ?? string.Empty,
        sheet.Version?.AnnualGoal ?? string.Empty,
        [.. sheet.Indicators.Select(DraftIndicator.From)],
        [.. sheet.Clauses.Select(clause => new ClauseBody(clause.Text, clause.Measures, clause.Excuse))],
        new SumsReply(sheet.Sums.Execution, sheet.Sums.Total, sheet.Sums.Full, [.. sheet.Sums.Groups.Select(group => new SumReply(group.Level1, group.Points, group.Rows))]),
        [.. sheet.Findings.Select(TargetFindingReply.Of)])
    { YearVersion = sheet.Year.Version };
}
