using Duheng.Documents.Readers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>
/// Keeps the best of several readings of one file. The best is the one in which most different fields of a report are found and
/// the fewest problems; of equals the one whose scores add up to its total; of equals the one that the reader put first.
/// </summary>
public static class BestReading
{
    /// <summary>A problem weighs as much as so many fields.</summary>
    private const int WeightOfProblem = 5;

    /// <summary>Null when nothing could be read at all.</summary>
    public static Recognised? Of(ReportRecogniser recogniser, Reading reading) => reading.Papers switch
    {
        [] => null,
        [var only] => recogniser.Recognise(only),
        var papers => papers.Select(recogniser.Recognise).OrderByDescending(Fields).ThenByDescending(AddsUp).First(),
    };

    private static int Fields(Recognised recognised)
    {
        if (recognised.Report is not { } report)
        {
            return recognised.IsReport ? -1 : -2;
        }

        var heads = Count(report.Project, report.Unit, report.Department, report.Grade) + (report.Year is null ? 0 : 1) + (report.Total?.Value is null ? 0 : 1);
        var lines = report.AllLines.GroupBy(line => PrintedText.Key(line.Name.Text)).Sum(same => same.Max(Fields));
        var funds = report.Funds.Lines.Sum(line => line.Figures.Values.Count(figure => figure.Value is not null));
        return heads + lines + funds - (WeightOfProblem * Problems(recognised));
    }

    private static int Fields(IndicatorLine line) => Count(line.Name, line.Level1, line.Level2, line.Reason)
        + Count(line.Weight, line.Completion, line.Score)
        + (line.Target is { IsBlank: false } ? 1 : 0) + (line.Actual is { IsBlank: false } ? 1 : 0);

    private static int Problems(Recognised recognised) => recognised.Problem?.Zh.Split('；').Length ?? 0;

    private static int Count(params ReadOnlySpan<StatedText?> texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += text is { IsBlank: false } ? 1 : 0;
        }

        return count;
    }

    private static int Count(params ReadOnlySpan<Figure?> figures)
    {
        var count = 0;
        foreach (var figure in figures)
        {
            count += figure?.Value is null ? 0 : 1;
        }

        return count;
    }

    private static bool AddsUp(Recognised recognised) =>
        recognised.Report is { Total.Value: { } total } report && report.AllLines.Sum(line => line.Score?.Value ?? 0m) == total;
}
