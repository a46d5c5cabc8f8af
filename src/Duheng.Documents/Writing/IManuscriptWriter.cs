namespace Duheng.Documents.Writing;

/// <summary>Writes manuscripts as one kind of file: the same manuscript, the same bytes. Implementing this is all it takes to be found.</summary>
public interface IManuscriptWriter
{
    /// <summary>As files of the kind end: docx.</summary>
    string Extension { get; }

    void Write(Manuscript manuscript, Stream output);
}
