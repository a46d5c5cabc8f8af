namespace Duheng.Application.Publications;

/// <summary>A photo beside a published report.</summary>
public sealed record PublicPhotoRow
{
    public long Id { get; init; }

    /// <summary>The line of the self-evaluation that it shows; null for the whole.</summary>
    public int? RowNumber { get; init; }

    public string MediaType { get; init; } = string.Empty;
}
