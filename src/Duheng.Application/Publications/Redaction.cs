using Duheng.Domain.Privacy;

namespace Duheng.Application.Publications;

/// <summary>A report without personal data. Every text that somebody typed is looked at; names of projects, units and indicators too.</summary>
public static class Redaction
{
    private const int Around = 8;

    public static PublicReport Of(PublicReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var count = 0;
        var hidden = report with
        {
            Project = Hide(report.Project),
            AnnualGoal = Hide(report.AnnualGoal),
            ReviewOpinion = Hide(report.ReviewOpinion),
            Indicators =
            [
                .. report.Indicators.Select(line => line with { Name = Hide(line.Name), Target = Hide(line.Target), Actual = Hide(line.Actual), Reason = Hide(line.Reason) }),
            ],
        };
        return hidden with { Hidden = count };

        string Hide(string text)
        {
            var (result, places) = PersonalData.Hide(text);
            count += places;
            return result;
        }
    }

    /// <summary>What is hidden and what only looks personal, with the text about it: for whoever publishes.</summary>
    public static IReadOnlyList<PersonalPlace> PlacesOf(PublicReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        return [.. Texts(report).SelectMany(one => PersonalTraces.In(one.Text).Select(trace => Place(one.Where, one.Text, trace)))];
    }

    private static PersonalPlace Place(string where, string text, PersonalTrace trace)
    {
        var (from, end) = (Math.Max(0, trace.At - Around), trace.At + trace.Length);
        return new PersonalPlace(where, trace.Kind.Name().Zh, text[from..trace.At], trace.In(text), text[end..Math.Min(text.Length, end + Around)], trace.IsSure);
    }

    private static IEnumerable<(string Where, string Text)> Texts(PublicReport report) =>
    [
        ("项目名称", report.Project), ("年度目标", report.AnnualGoal), ("复核意见", report.ReviewOpinion),
        .. report.Indicators.SelectMany(line => new[]
        {
            ($"“{line.Name}”的名称", line.Name), ($"“{line.Name}”的目标值", line.Target), ($"“{line.Name}”的业绩值", line.Actual), ($"“{line.Name}”的原因", line.Reason),
        }),
    ];
}
