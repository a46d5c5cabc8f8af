namespace Duheng.Domain.Reports;

/// <summary>Paper and margins of one section of a document (页面设置), in millimetres; null where the file does not say.</summary>
public sealed record PageSetup
{
    public decimal? Width { get; init; }

    public decimal? Height { get; init; }

    public decimal? Top { get; init; }

    public decimal? Bottom { get; init; }

    /// <summary>With the gutter, which widens it.</summary>
    public decimal? Left { get; init; }

    public decimal? Right { get; init; }

    /// <summary>横排: by its measures, which are what is printed.</summary>
    public bool IsLandscape => Width > Height;
}
