using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Text;

/// <summary>Plain text: dumps of Word files with a tab-led line per cell and a blank line per row end.</summary>
public sealed class TextReader : IDocumentReader
{
    public int Order => 100;

    public bool Recognises(ReadOnlySpan<byte> head) => TextDecoding.LooksLikeText(head);

    public Reading Read(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream((int)content.Length);
        content.CopyTo(buffer);
        if (TextDecoding.Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) is not { } decoded)
        {
            return Reading.Failed(
                "不是文本文件：字节既不是 UTF-8、UTF-16，也不是 GB18030；请用 Word 另存为 .docx 或纯文本。",
                "Not a text file: the bytes are neither UTF-8, UTF-16 nor GB18030. Save it as .docx or plain text.");
        }

        var builder = new PaperBuilder { IsCutOff = decoded.IsCutOff };
        var blocks = new TextBlocks(builder);
        foreach (var line in decoded.Text.AsSpan().EnumerateLines())
        {
            cancellationToken.ThrowIfCancellationRequested();
            blocks.Add(line.ToString());
        }

        blocks.End();
        return Reading.Of(builder);
    }
}
