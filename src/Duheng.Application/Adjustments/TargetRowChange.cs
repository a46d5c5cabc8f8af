using Duheng.Application.Targets;

namespace Duheng.Application.Adjustments;

/// <summary>A row of two versions side by side.</summary>
/// <param name="Before">Null where the row is new.</param>
/// <param name="After">Null where the row was taken out.</param>
public sealed record TargetRowChange(TargetIndicator? Before, TargetIndicator? After)
{
    public bool IsChanged => Before is null || After is null || Said(Before) != Said(After);

    /// <summary>Rows that go together: by name where there is one, else by place.</summary>
    public static IReadOnlyList<TargetRowChange> Between(IReadOnlyList<TargetIndicator> before, IReadOnlyList<TargetIndicator> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        var left = before.ToList();
        var pairs = new List<TargetRowChange>();
        foreach (var row in after)
        {
            var same = left.Find(one => one.Name == row.Name)
                ?? left.Find(one => one.Position == row.Position && one.Level2 == row.Level2 && after.All(other => other.Name != one.Name));
            if (same is not null)
            {
                left.Remove(same);
            }

            pairs.Add(new TargetRowChange(same, row));
        }

        return [.. pairs, .. left.Select(row => new TargetRowChange(row, null))];
    }

    private static (string, string, string, string, long?, string, string, string) Said(TargetIndicator row) =>
        (row.Level1, row.Level2, row.Name, row.Printed, row.WeightCenti, row.Basis, row.Evidence, row.Measure);
}
