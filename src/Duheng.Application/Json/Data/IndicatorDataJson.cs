using System.Text.Json.Serialization;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>One indicator as printed, with what a form may print beside it.</summary>
public sealed record IndicatorDataJson(
    string? Level1, string? Level2, string Name, decimal? Weight, string? Target, string? Actual, string? Completion, decimal? Score, string? Reason)
{
    /// <summary>The target before it was adjusted, where a form prints both.</summary>
    public string? InitialTarget { get; init; }

    /// <summary>Points taken off, where they are told in a sentence.</summary>
    public decimal? Deduction { get; init; }

    /// <summary>What it measures, by its levels: quantity, cost, social.</summary>
    [JsonConverter(typeof(CamelCase<IndicatorKind>))]
    public IndicatorKind Kind { get; init; } = IndicatorKind.Other;

    /// <summary>The reviewer's points, where a form prints them beside the report's own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ReviewScore { get; init; }

    /// <summary>Only in a monitoring.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MonitoredJson? Monitoring { get; init; }

    public static IndicatorDataJson From(IndicatorLine line) => new(
        Printed.Text(line.Level1),
        Printed.Text(line.Level2),
        line.Name.Text,
        line.Weight?.Value,
        Printed.Text(line.Target),
        Printed.Text(line.Actual),
        Printed.Text(line.Completion),
        line.Score?.Value,
        Printed.Text(line.Reason))
    {
        InitialTarget = Printed.Text(line.InitialTarget),
        Deduction = line.Deduction?.Value,
        Kind = line.Kind,
        ReviewScore = line.ReviewScore?.Value,
        Monitoring = line.Monitored is { } monitored ? MonitoredJson.From(monitored) : null,
    };
}
