using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Application.Checking;

/// <summary>What came of checking one document.</summary>
/// <param name="Sha256">Lower-case hex of the bytes; null when the file could not be opened or is too large to be read.</param>
public sealed record CheckedDocument(DocumentSource Source, string? Sha256, DocumentStatus Status, Wording? Problem, IReadOnlyList<CheckedReport> Reports)
{
    /// <summary>What a form of another step of the year states; only where nothing was taken from a cache.</summary>
    public IReadOnlyList<Report> Stated { get; init; } = [];

    /// <summary>In a folder, what is not recognisably a report; it changes nothing.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Skipped because it is locked, damaged or a picture of a page: nobody can know whether it is a report.</summary>
    public bool IsUnopened { get; init; }

    /// <summary>An archive, whose members are documents of their own; <see cref="CheckDocuments"/> gives them in its place.</summary>
    public bool IsArchive { get; init; }

    /// <summary>The document as it was read; only where <see cref="CheckOptions.KeepsPaper"/> asked for it.</summary>
    public Paper? Paper { get; init; }
}
