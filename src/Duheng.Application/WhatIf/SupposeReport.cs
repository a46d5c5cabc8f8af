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
            return new Failure.Invalid("报告", "全文没有分数，无从测算。");
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
        var after = scheme is null ? sheet : Reweigh(sheet, scheme);
        var moved = before.AllLines.Zip(after.AllLines)
            .Where(pair => pair.First.Score != pair.Second.Score || pair.First.Line.Weight?.Value != pair.Second.Line.Weight?.Value)
            .Select(pair => new MovedLine(pair.First, pair.Second));
        return new WhatIfResult(before, after, [.. moved], [.. Turning(after)]);
    }

    /// <summary>Each category gets the scheme's weight; a line keeps its share of the category and its rate.</summary>
    private static ScoreSheet Reweigh(ScoreSheet sheet, Scheme scheme)
    {
        var sums = sheet.AllLines.GroupBy(line => line.Line.Group).ToDictionary(group => group.Key, group => group.Sum(line => line.Line.Weight?.Value ?? 0m));
        return sheet with { Execution = sheet.Execution is { } execution ? Reweigh(execution) : null, Lines = [.. sheet.Lines.Select(Reweigh)] };

        LineScore Reweigh(LineScore one)
        {
            var wanted = one.Line.Group == IndicatorGroup.Execution ? scheme.Execution.Weight : scheme.Group(one.Line.Group)?.Weight;
            if (wanted is not { } points || one.Line.Weight?.Value is not > 0m || sums[one.Line.Group] == 0m)
            {
                return one;
            }

            var factor = points / sums[one.Line.Group];
            var weight = one.Line.Weight.Value.Value * factor;
            var score = one.Score is { } own ? Points.Of(own.Value * factor, ExactDecimals) : (Points?)null;
            var (old, now) = (one.Line.Weight.Text, Figures.Rounded(weight, 4));
            return one with
            {
                Line = one.Line with { Weight = one.Line.Weight with { Value = weight, Text = now } },
                Score = score,
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
