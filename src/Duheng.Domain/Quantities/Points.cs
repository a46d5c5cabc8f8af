namespace Duheng.Domain.Quantities;

/// <summary>Points (分值, 得分) as accepted: never negative, kept to the decimals at which they were rounded.</summary>
/// <remarks>A score that a document states may be anything and stays a plain decimal until it is accepted.</remarks>
public readonly record struct Points : IComparable<Points>
{
    public static readonly Points Zero = new(0m);

    public static readonly Points Hundred = new(100m);

    private Points(decimal value) => Value = value;

    public decimal Value { get; }

    /// <summary>Rounds half up to the decimals that the scheme names (two where it is silent).</summary>
    public static Points Of(decimal value, int decimals = 2) => value >= 0m
        ? new(Rounding.HalfUp(value, decimals))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Points are never negative.");

    public static Points Sum(IEnumerable<Points> points) => new(points.Sum(one => one.Value));

    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    public override string ToString() => Figures.Plain(Value);
}
