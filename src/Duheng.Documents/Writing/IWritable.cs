namespace Duheng.Documents.Writing;

/// <summary>A document that is ready to be written.</summary>
public interface IWritable
{
    /// <summary>What is still to be filled in, each once.</summary>
    IReadOnlyList<string> Blanks { get; }

    /// <summary>The kinds of file that it can be written as by ourselves; PDF is printed from docx.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>The same document, the same bytes.</summary>
    void Write(string extension, Stream output);
}
