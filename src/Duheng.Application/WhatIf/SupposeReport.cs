using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.WhatIf;

/// <summary>Shows how score and grade of a checked report move under other figures or another scheme (假设测算). Changes nothing.</summary>
public sealed class SupposeReport(Knowledge knowledge) : IUseCase
{
    /// <summary>A line that is only weighed anew is not rounded again: rounding happens once, where it was scored.</summary>
    private const int ExactDecimals = 12;

    /// <param name="scheme">Another scheme; its category weights then replace the report's own, line by line in proportion.</param>
    public Result<WhatIfResult> Execute(CheckedReport checkedReport, IEnumerable<Supposition> suppositions, Scheme? scheme)
    {
        if (checkedReport.Sheet is not { } before)
        {
            return new Failure.Invalid(new Wording("报告", "report"), new Wording("全文没有分数，无从测算。", "it holds no points, so that there is nothing to compute."));
        }

        var supposed = checkedReport.Report;
        foreach (var supposition in suppositions)
        {
            Failure? refused = null;
            supposed = SupposedReport.Apply(supposed, supposition).Match(report => report, failure =>
            {
                refused = failure;
                return supposed;
            });
            if (refused is not null)
            {
                return refused;
            }
        }

        var sheet = ReportScoring.Score(supposed, scheme ?? before.Scheme, knowledge.Lexicon) ?? before;
        var reweighting = scheme is null ? null : Reweighting.Of([.. sheet.AllLines.Select(line => line.Line)], scheme);
        var after = reweighting is null ? sheet : Reweigh(sheet, reweighting);
        var moved = before.AllLines.Zip(after.AllLines)
            .Where(pair => pair.First.Score != pair.Second.Score || pair.First.Line.Weight?.Value != pair.Second.Line.Weight?.Value)
            .Select(pair => new MovedLine(pair.First, pair.Second));
        return new WhatIfResult(before, after, [.. moved], [.. Turning(after)])
        {
            Unplaced = reweighting?.Unplaced ?? [],
            Absent = reweighting?.Absent ?? [],
        };
    }

    /// <summary>Each category gets the scheme's weight; a line keeps its share of the category and its rate.</summary>
    private static ScoreSheet Reweigh(ScoreSheet sheet, Reweighting reweighting)
    {
        return sheet with { Execution = sheet.Execution is { } execution ? Reweigh(execution) : null, Lines = [.. sheet.Lines.Select(Reweigh)] };

        LineScore Reweigh(LineScore one)
        {
            var factor = reweighting.FactorOf(one.Line);
            if (one.Line.Weight is not { Value: { } own } printed || factor == 1m)
            {
                return one;
            }

            var weight = own * factor;
            var (old, now) = (printed.Text, Figures.Rounded(weight, 4));
            return one with
            {
                Line = one.Line with { Weight = printed with { Value = weight, Text = now } },
                Score = one.Score is { } score ? Points.Of(score.Value * factor, ExactDecimals) : null,
                Formula = new Wording($"权重 {old} 换为 {now}，得分率不变", $"weight {old} becomes {now}, the rate stays"),
            };
        }
    }

    private static IEnumerable<TurningLine> Turning(ScoreSheet sheet)
    {
        foreach (var line in sheet.AllLines)
        {
            foreach (var score in new[] { 0m, Math.Max(line.Line.Weight?.Value ?? 0m, 0m) }.Where(score => score != line.Low))
            {
                var total = sheet.Low - line.Low + score;
                if (sheet.Scheme.GradeOf(total) != sheet.Grade)
                {
                    yield return new TurningLine(line, score, total, sheet.Scheme.GradeOf(total));
                }
            }
        }
    }
}
