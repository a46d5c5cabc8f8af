namespace Duheng.Documents.Readers;

/// <summary>Turns one kind of file into a <see cref="Papers.Paper"/>. Implementing this is all it takes to be found.</summary>
public interface IDocumentReader
{
    /// <summary>Readers are asked in this order; the one that takes anything comes last.</summary>
    int Order { get; }

    /// <summary>Whether the first bytes are this reader's, whatever the file is called.</summary>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>Reads from the start of a seekable stream; null when a closer look shows that it is another reader's.</summary>
    Reading? Read(Stream content, CancellationToken cancellationToken);
}
