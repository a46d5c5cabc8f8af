using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>
/// Keeps the best of several readings of one file. The first, of which the reader is surest, is kept when it holds reports
/// and no problem. Else another takes its place only when it proves itself: its scores add up to its total; or when the
/// first holds no report at all. Of those the best is the one in which most different fields are found and the fewest
/// problems. Looser readings find more, and more that is not there: counting fields alone would prefer them.
/// </summary>
public static class BestReading
{
    /// <summary>A problem weighs as much as so many fields.</summary>
    private const int WeightOfProblem = 5;

    /// <summary>The paper that was kept with the reports in it; null when nothing could be read at all.</summary>
    public static (Paper Paper, IReadOnlyList<Recognised> Parts)? Of(ReportRecogniser recogniser, Reading reading) => reading.Papers switch
    {
        [] => null,
        [var first, ..] when recogniser.RecogniseAll(first) is var parts && (reading.Papers.Count == 1 || parts.All(IsWhole)) => (first, parts),
        var papers => Best([.. papers.Select(paper => (paper, recogniser.RecogniseAll(paper)))]),
    };

    private static (Paper Paper, IReadOnlyList<Recognised> Parts) Best(IReadOnlyList<(Paper Paper, IReadOnlyList<Recognised> Parts)> readings)
    {
        var isFirstReport = readings[0].Parts.Any(part => part.Report is not null);
        return readings.Take(1)
            .Concat(readings.Skip(1).Where(one => !isFirstReport || one.Parts.All(AddsUp)))
            .MaxBy(one => one.Parts.Sum(Fields)); // of equals the first
    }

    private static bool IsWhole(Recognised recognised) => recognised is { Report: not null, Problem: null };

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
