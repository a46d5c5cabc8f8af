using System.Globalization;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Application.Json.Data;
using Duheng.Application.Ledgers;
using Duheng.Application.Narratives;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Evaluations;

/// <summary>
/// Makes a report of what the platform knows, so that the same scoring and the same rules look at it as at a finished document.
/// Places are rows and columns of the form on the screen: see <see cref="EvaluatedLine"/> and <see cref="EvaluationColumn"/>.
/// </summary>
public static class EvaluationReport
{
    private const int Table = 1;

    public static Report Of(
        ProjectYear year, TargetVersion targets, IReadOnlyList<TargetIndicator> indicators, EvaluationRow evaluation,
        IReadOnlyDictionary<long, EvaluationLine> lines, FundTable funds, Scheme scheme, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(knowledge);

        var report = Placed(ReportReader.ToReport(Data(year, targets, indicators, evaluation, lines, funds, scheme, knowledge), knowledge.Lexicon));
        var sheet = ReportScoring.Score(report, scheme, knowledge.Lexicon);
        return sheet is null ? report : Stated(report, sheet);
    }

    /// <summary>The same as report data: what official documents are written from.</summary>
    private static ReportDataJson Data(
        ProjectYear year, TargetVersion targets, IReadOnlyList<TargetIndicator> indicators, EvaluationRow evaluation,
        IReadOnlyDictionary<long, EvaluationLine> lines, FundTable funds, Scheme scheme, Knowledge knowledge) => new(
        year.Name,
        year.Organisation,
        year.Department,
        year.Year,
        "万元",
        Money(funds),
        Execution(evaluation, funds, scheme),
        [.. indicators.Select(indicator => Line(indicator, lines.GetValueOrDefault(indicator.Id) ?? new EvaluationLine(), knowledge))],
        Total: null,
        Grade: null)
        {
            Layout = scheme.Layouts is [var layout, ..] ? layout : null,
            Goals = new GoalsJson(Sentences(targets.PeriodGoal), Sentences(targets.AnnualGoal)),
            Narrative = NarrativeText.Read(evaluation.Narrative),
        };

    private static ExecutionJson? Execution(EvaluationRow evaluation, FundTable funds, Scheme scheme) =>
        scheme.Execution.Weight is > 0m and var weight && FundTable.Rate(funds.Executed.Total, funds.Annual.Total) is { } rate
            ? new ExecutionJson(weight, "100%", Percent(rate), Percent(rate), Score: null, Filled(evaluation.ExecutionReason))
            : null;

    private static IndicatorDataJson Line(TargetIndicator indicator, EvaluationLine line, Knowledge knowledge) => new(
        Filled(indicator.Level1), Filled(indicator.Level2), indicator.Name, indicator.WeightCenti / 100m, indicator.Printed, Filled(line.Actual), Completion: null,
        line.StatedCenti / 100m, Filled(line.Reason))
    {
        Kind = knowledge.Recogniser.KindOf(indicator.Level1, indicator.Level2),
    };

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    private static IReadOnlyList<string> Sentences(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static FundsJson Money(FundTable funds)
    {
        FundRowSums[] rows = [funds.Initial, funds.Annual, funds.Received, funds.Executed];
        return new FundsJson(
            Row(funds.Initial), Row(funds.Annual), Row(funds.Received), Row(funds.Executed), Row(funds.Balance), Rates(funds.Received), Rates(funds.Executed));

        FundRowJson Row(FundRowSums row) => Cells(one => one(row).Wan);

        // A rate of nothing is none, never 0.
        FundRowJson Rates(FundRowSums part) => Cells(one => FundTable.Rate(one(part), one(funds.Annual)) is { } rate ? Rounding.HalfUp(rate, 2) : null);

        FundRowJson Cells(Func<Func<FundRowSums, Money>, decimal?> cell)
        {
            return new FundRowJson(
                cell(row => row.Total), cell(row => row.Fiscal), Used(row => row.Central), Used(row => row.Provincial), Used(row => row.Municipal), Used(row => row.County),
                Used(row => row.CarriedOver), Used(row => row.Other));

            // A source that gives nothing at all has no figure, not a 0 that nobody wrote.
            decimal? Used(Func<FundRowSums, Money> source) => Array.Exists(rows, row => source(row).Fen != 0) ? cell(source) : null;
        }
    }

    private static string Percent(decimal rate) => Rounding.HalfUp(rate, 2).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    /// <summary>Each value where it stands on the screen, so that a finding can point at its row.</summary>
    private static Report Placed(Report report) => report with
    {
        Execution = report.Execution is { } execution ? Placed(execution, 1) : null,
        Indicators = [.. report.Indicators.Select((line, index) => Placed(line, index + 2))],
    };

    private static IndicatorLine Placed(IndicatorLine line, int row)
    {
        return line with
        {
            Level1 = Text(line.Level1, EvaluationColumn.Name),
            Level2 = Text(line.Level2, EvaluationColumn.Name),
            Name = line.Name with { Place = Cell(EvaluationColumn.Name, line.Name.Text) },
            Weight = line.Weight is { } weight ? weight with { Place = Cell(EvaluationColumn.Weight, weight.Text) } : null,
            Target = line.Target is { } target ? target with { Place = Cell(EvaluationColumn.Target, target.Text) } : null,
            Actual = new StatedQuantity(line.Actual?.Value ?? QuantityReader.Read(string.Empty), Cell(EvaluationColumn.Actual, line.Actual?.Text ?? string.Empty)),
            Score = new Figure(line.Score?.Value, line.Score?.Text ?? string.Empty, Cell(EvaluationColumn.Score, line.Score?.Text ?? string.Empty)),
            Reason = Text(line.Reason, EvaluationColumn.Reason) ?? new StatedText(string.Empty, Cell(EvaluationColumn.Reason, string.Empty)),
        };

        Place Cell(EvaluationColumn column, string text) => Place.Cell(Place.Annex, Table, row, (int)column, text);

        StatedText? Text(StatedText? text, EvaluationColumn column) => text is null ? null : text with { Place = Cell(column, text.Text) };
    }

    /// <summary>What is computed is also what is stated; a line that nobody can score stays without points, and then there is no total either.</summary>
    private static Report Stated(Report report, ScoreSheet sheet)
    {
        return report with
        {
            Execution = report.Execution is { } execution ? Scored(execution) : null,
            Indicators = [.. report.Indicators.Select(Scored)],
            Total = sheet.HasRange ? null : Figure(sheet.Low, Place.Document),
            Grade = sheet.HasRange ? null : new StatedText(Word(sheet), Place.Document),
        };

        IndicatorLine Scored(IndicatorLine line) => sheet.For(line) is { Score: { } score, State: LineState.Computed or LineState.Banded }
            ? line with { Score = Figure(score.Value, line.Score?.Place ?? Place.Document) }
            : line;
    }

    private static string Word(ScoreSheet sheet) => sheet.Scheme.GradeBands.First(band => band.Grade == sheet.Grade).Words[0];

    private static Figure Figure(decimal value, Place place)
    {
        var text = Figures.Plain(value);
        return new Figure(value, text, place with { Text = text });
    }
}
