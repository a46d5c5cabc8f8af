using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>One indicator as printed.</summary>
public sealed record IndicatorJson(
    string? Level1, string? Level2, string Name, decimal? Weight, string? Target, string? Actual, string? Completion, decimal? Score, string? Reason)
{
    public static IndicatorJson From(IndicatorLine line) => new(
        Printed.Text(line.Level1),
        Printed.Text(line.Level2),
        line.Name.Text,
        line.Weight?.Value,
        Printed.Text(line.Target),
        Printed.Text(line.Actual),
        Printed.Text(line.Completion),
        line.Score?.Value,
        Printed.Text(line.Reason));
}
