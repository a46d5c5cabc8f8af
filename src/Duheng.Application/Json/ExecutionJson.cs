using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>The budget-execution row as printed.</summary>
public sealed record ExecutionJson(decimal? Weight, string? Target, string? Rate, string? Completion, decimal? Score, string? Reason)
{
    public static ExecutionJson From(IndicatorLine line) => new(
        line.Weight?.Value, Printed.Text(line.Target), Printed.Text(line.Actual), Printed.Text(line.Completion), line.Score?.Value, Printed.Text(line.Reason));
}
