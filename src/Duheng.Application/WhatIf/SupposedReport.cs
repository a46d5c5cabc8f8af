using Duheng.Application.Common;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.WhatIf;

/// <summary>Makes the report that would be, from the one that is.</summary>
internal static class SupposedReport
{
    /// <summary>Fails when no line has the name, or a weight is no number.</summary>
    public static Result<Report> Apply(Report report, Supposition supposition)
    {
        var key = PrintedText.Key(supposition.Indicator);
        if (supposition.Part == LinePart.Weight && QuantityReader.ReadFigure(supposition.Value) is not >= 0m)
        {
            return new Failure.Invalid(
                new Wording(supposition.Indicator, supposition.Indicator),
                new Wording($"权重应是不小于 0 的数，现在是“{supposition.Value}”。", $"a weight must be a number of 0 or more, and is \"{supposition.Value}\"."));
        }

        if (report.Execution is { } execution && PrintedText.Key(execution.Name.Text) == key)
        {
            // A supposed rate must count, and not the money that would contradict it.
            var funds = supposition.Part == LinePart.Actual ? report.Funds with { Lines = [.. report.Funds.Lines.Where(line => line.Row != FundRow.Executed)] } : report.Funds;
            return report with { Execution = Change(execution, supposition), Funds = funds };
        }

        return report.Indicators.Any(line => PrintedText.Key(line.Name.Text) == key)
            ? report with { Indicators = [.. report.Indicators.Select(line => PrintedText.Key(line.Name.Text) == key ? Change(line, supposition) : line)] }
            : new Failure.NotFound(
                new Wording("指标", "indicator"),
                new Wording($"{supposition.Indicator}；报告里有：{Names(report, "、")}", $"{supposition.Indicator}; the report has: {Names(report, ", ")}"));
    }

    private static string Names(Report report, string comma) => string.Join(comma, report.AllLines.Select(line => line.Name.Text));

    private static IndicatorLine Change(IndicatorLine line, Supposition supposition)
    {
        var value = new StatedQuantity(QuantityReader.Read(supposition.Value), line.Name.Place with { Text = supposition.Value });
        return supposition.Part switch
        {
            LinePart.Target => line with { Target = value },
            LinePart.Actual => line with { Actual = value },
            LinePart.Weight => line with { Weight = new Figure(QuantityReader.ReadFigure(supposition.Value), supposition.Value, value.Place) },
        };
    }
}
