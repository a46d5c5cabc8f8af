using System.Globalization;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Evaluations;

/// <summary>What the paper tells beyond what was typed: rates of completion, and the day on which it was handed up (纸面).</summary>
internal static class EvaluationPaper
{
    private const int RateDecimals = 2;

    public static Report Of(Evaluated evaluated, Lexicon lexicon)
    {
        var report = evaluated.Report;
        return report with
        {
            Indicators = [.. report.Indicators.Select(line => Completed(line, report.Year?.Year, lexicon))],
            Narrative = IsFinal(evaluated) && evaluated.Evaluation.SubmittedAt is { } submitted ? Signed(report, submitted) : report.Narrative,
        };
    }

    /// <summary>Whether nobody fills it in any more: what is missing then is missing.</summary>
    public static bool IsFinal(Evaluated evaluated) => !LifecycleTable.IsOpenToEdit(evaluated.Year.Evaluation);

    private static IndicatorLine Completed(IndicatorLine line, int? year, Lexicon lexicon)
    {
        if (Attainments.Of(line, year, lexicon)?.Completion is not { } completion)
        {
            return line;
        }

        var rate = Rounding.HalfUp(completion, RateDecimals);
        var text = rate.ToString("0.00", CultureInfo.InvariantCulture) + "%";
        return line with { Completion = new Figure(rate, text, Place.Document with { Text = text }) };
    }

    private static Narrative Signed(Report report, DateTimeOffset submitted)
    {
        var day = ChinaClock.DayOf(submitted);
        var next = report.Narrative.Paragraphs.Count + 1;
        return report.Narrative with
        {
            Paragraphs =
            [
                .. report.Narrative.Paragraphs,
                new Paragraph(next, Place.Body, $"填报单位（盖章）：{report.Unit?.Text}", 0),
                new Paragraph(next + 1, Place.Body, string.Create(CultureInfo.InvariantCulture, $"填报日期：{day.Year}年{day.Month}月{day.Day}日"), 0),
            ],
        };
    }
}
