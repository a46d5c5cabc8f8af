using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Attachments;

/// <summary>A file at a document, or at a row of it (附件), without its content.</summary>
public sealed record AttachmentRow
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    public DocumentKind Document { get; init; }

    /// <summary>Null for the document as a whole.</summary>
    public int? RowNumber { get; init; }

    public string Name { get; init; } = string.Empty;

    /// <summary>By what the file holds, whatever it was called.</summary>
    public string MediaType { get; init; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    public string Sha256 { get; init; } = string.Empty;

    public string Sm3 { get; init; } = string.Empty;

    /// <summary>Who keeps the original (保管人).</summary>
    public string Custodian { get; init; } = string.Empty;

    /// <summary>When what it shows was taken or signed.</summary>
    public DateOnly? CapturedOn { get; init; }

    /// <summary>Whether the unit lets its public copy out beside the published report (可公开).</summary>
    public bool Open { get; init; }

    public string Person { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Other places of the same content: 自评第 5 行, or another project or year.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
