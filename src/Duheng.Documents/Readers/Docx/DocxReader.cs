using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Packages;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Word files (.docx, .docm, .dotx), streamed: the document is read once, forward, and never as a whole tree.</summary>
internal sealed class DocxReader : IPackageFormat
{
    public int Order => 10;

    public bool Recognises(PackageParts parts) => MainOf(parts) is not null;

    public Reading Read(PackageParts parts, CancellationToken cancellationToken)
    {
        var main = MainOf(parts)!; // recognised by it
        using var xml = parts.Open(main) ?? throw new InvalidDataException("The document is gone.");
        var builder = new PaperBuilder();
        var links = new Lazy<IReadOnlyList<Relation>>(() => parts.RelationsOf(main));
        new DocxBody(xml, builder, new DocxNotes(parts, links), new DocxNumbering(parts, links)).Read(cancellationToken);
        return Reading.Of(builder);
    }

    internal static string? MainOf(PackageParts parts) => parts.Main("word/document.xml", "word/");
}
