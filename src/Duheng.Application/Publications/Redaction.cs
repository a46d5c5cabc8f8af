namespace Duheng.Application.Publications;

/// <summary>A report without personal data. Every text that somebody typed is looked at; names of projects, units and indicators too.</summary>
public static class Redaction
{
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
}
