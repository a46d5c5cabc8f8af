using System.Reflection;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>One of the <see cref="Thresholds"/>: the key that files use, what it means, and how it is read and set.</summary>
public sealed class Threshold
{
    private readonly PropertyInfo property;

    private Threshold(PropertyInfo property, LimitAttribute limit)
    {
        this.property = property;
        Key = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        Meaning = new Wording(limit.Zh, limit.En);
    }

    /// <summary>Every threshold, in the order in which they are written down.</summary>
    public static IReadOnlyList<Threshold> All { get; } =
    [
        .. from property in typeof(Thresholds).GetProperties()
           let limit = property.GetCustomAttribute<LimitAttribute>()
           where limit is not null
           select new Threshold(property, limit),
    ];

    public string Key { get; }

    public Wording Meaning { get; }

    public bool IsWhole => property.PropertyType == typeof(int);

    public decimal Of(Thresholds thresholds) => property.GetValue(thresholds) switch
    {
        int whole => whole,
        decimal number => number,
        var other => throw new InvalidOperationException($"{Key} is {other}."),
    };

    /// <summary>The same thresholds with this one set to another value.</summary>
    public Thresholds Set(Thresholds thresholds, decimal value)
    {
        var changed = thresholds with { };
        property.SetValue(changed, IsWhole ? (object)(int)value : value);
        return changed;
    }
}
