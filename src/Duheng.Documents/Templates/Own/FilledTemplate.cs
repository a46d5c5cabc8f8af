using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates.Own;

/// <summary>A bureau's own Word file, filled in.</summary>
internal sealed class FilledTemplate(OwnDocx.Filled filled) : IWritable
{
    public IReadOnlyList<string> Blanks => filled.Blanks;

    public IReadOnlyList<string> Extensions => ["docx"];

    public void Write(string extension, Stream output) => output.Write(filled.Docx);
}
