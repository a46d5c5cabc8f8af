using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Fixtures;

/// <summary>Records that bear out a report: what rules on records must be silent of.</summary>
public static class CleanEvidence
{
    private const int Answers = 200;

    /// <summary>A file of its own for each line, and for each figure a measure that makes just that.</summary>
    public static Evidence Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var year = report.Year?.Year ?? 2023;
        return new Evidence
        {
            Lines = [.. report.Indicators.Select((line, index) => OfLine(line, index, year))],
            Targets = new TargetSeal(1, "6f1d", "6f1d"),
            Warnings = [new RaisedWarning("黄　预算执行", null, 6, 40, IsAnswered: true)],
            Forecast = report.Funds.Amount(FundRow.Executed),
            Appropriations = [new Appropriation(new DateOnly(year, 8, 15), Money.FromWan(3m), $"财预〔{Figures.Print(year)}〕31号", HasTargets: true)],
            Progress = [new MonitoredProgress(6, 44m, 40m, 48.5m), new MonitoredProgress(10, 83m, 80m, 85m)],
            Carried = new CarriedMoney(Money.FromWan(1m), IsEvaluated: true),
            Procurements = [],
            ApprovedOn = new DateOnly(year + 1, 4, 1),
            PublishedOn = new DateOnly(year + 1, 4, 18),
            PreparedBy = report.Unit?.Text,
        };
    }

    /// <summary>A file that is dated within the year and attached nowhere else.</summary>
    public static AttachedFile File(IndicatorLine line, int index, int year)
    {
        ArgumentNullException.ThrowIfNull(line);

        return new AttachedFile($"{line.Name.Text}.pdf", $"content-{Figures.Print(index)}", new DateOnly(year, 12, 20), EarlierYear: null);
    }

    private static LineEvidence OfLine(IndicatorLine line, int index, int year) => new()
    {
        Attachments = [File(line, index, year)],
        Measured = line.Actual?.Value is { IsNumber: true, Upper: null } actual ? Measured(line, actual, index) : null,
    };

    private static MeasuredValue Measured(IndicatorLine line, Quantity actual, int index)
    {
        var value = new MeasuredValue(actual.Number, (actual.Unit ?? UnitInName.Read(line.Name.Text) ?? line.Target?.Value.Unit)?.Symbol ?? string.Empty, Counted: 25);
        return line.Kind == IndicatorKind.Satisfaction
            ? value with { Function = MeasureFunction.Satisfaction, Survey = $"问卷{Figures.Print(index)}", ValidAnswers = Answers, Counted = Answers }
            : value;
    }
}
