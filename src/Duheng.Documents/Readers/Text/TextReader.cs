using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Text;

/// <summary>Plain text and Markdown: tables by tabs or upright strokes, a line per cell or per row; all else is prose.</summary>
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

        var builder = new PaperBuilder { IsCutOff = decoded.IsCutOff, IsPlain = true };
        var blocks = new TextBlocks(builder);
        var isMarkdown = MarkdownMarks.AreIn(decoded.Text);
        foreach (var line in decoded.Text.AsSpan().EnumerateLines())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = LooseMarks.Strip(line.ToString());
            blocks.Add(isMarkdown ? MarkdownMarks.Strip(text) : text);
        }

        blocks.End();
        return Reading.Of(builder);
    }
}
