namespace Duheng.Fixtures;

/// <summary>Targets that are set by something outside the project, by the name of the indicator; the others are drawn.</summary>
internal sealed class Aims(IReadOnlyDictionary<string, decimal> targets)
{
    private const decimal Slack = 0.01m;
    private const string Years = "年";

    public static Aims Free { get; } = new(new Dictionary<string, decimal>(StringComparer.Ordinal));

    public decimal? Of(string name) => targets.TryGetValue(name, out var target) ? target : null;

    /// <summary>What was reached, or was aimed at and not reached, is aimed at in the year that follows.</summary>
    public static Aims After(MadeProject before) => new(Targeted(before).ToDictionary(
        row => row.Name,
        row => row.IsCeiling
            ? Math.Min(row.Ratio.Part, Math.Floor(row.ActualValue * (1m + Slack)))
            : Math.Max(row.Ratio.Whole, Math.Ceiling(row.ActualValue * (1m - Slack))),
        StringComparer.Ordinal));

    /// <summary>The standard of a trade: rates, durations and years of use are aimed at alike everywhere, counts are not.</summary>
    public static Aims Like(MadeProject other) => new(Targeted(other)
        .Where(row => row.Source is not { } source || source.IsRate || source.IsCeiling || source.Unit == Years)
        .ToDictionary(row => row.Name, row => row.IsCeiling ? row.Ratio.Part : row.Ratio.Whole, StringComparer.Ordinal));

    private static IEnumerable<MadeRow> Targeted(MadeProject project) => project.Rows.Where(row => !row.IsDeadline && row.Level2 != "成本指标");
}
