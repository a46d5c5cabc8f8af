namespace Duheng.Fixtures;

/// <summary>The pages of a Word file in millimetres; A4 with the margins of GB/T 9704-2012 unless said otherwise.</summary>
public sealed record DraftPage
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;

    public static DraftPage Official { get; } = new();

    public decimal Width { get; init; } = 210m;

    public decimal Height { get; init; } = 297m;

    public decimal Top { get; init; } = 37m;

    public decimal Bottom { get; init; } = 35m;

    /// <summary>28 mm, to the twip that Word keeps.</summary>
    public decimal Left { get; init; } = 28.01m;

    public decimal Right { get; init; } = 26m;

    /// <summary>As Word counts: a twentieth of a point.</summary>
    internal static int Twips(decimal millimetres) => (int)decimal.Round(millimetres * TwipsPerMillimetre, MidpointRounding.AwayFromZero);
}
