using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Docx;

/// <summary>The text that is being read: paragraphs, one inside another where a text box hangs on one, and what of it is printed.</summary>
internal sealed class DocxText
{
    private readonly Stack<OpenParagraph> open = new();
    private OpenParagraph? unended;

    public DocxFields Fields { get; } = new();

    /// <summary>Whether the run is hidden text.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the run stands above the line.</summary>
    public bool IsRaised { get; set; }

    /// <summary>Whether a control shows what it asks for, and no content.</summary>
    public bool IsPlaceholder { get; set; }

    public bool IsOpen => open.Count > 0;

    public OpenParagraph Current => open.TryPeek(out var paragraph) ? paragraph : new OpenParagraph(default);

    public void BeginRun() => (IsHidden, IsRaised) = (false, false);

    public void Begin(Origin origin)
    {
        var paragraph = new OpenParagraph(unended?.Origin ?? origin);
        paragraph.Text.Append(unended?.Text);
        unended = null;
        open.Push(paragraph);
        BeginRun();
    }

    public void Append(string printed)
    {
        if (IsHidden || IsPlaceholder || !Fields.AreShown || !open.TryPeek(out var paragraph) || paragraph.Text.Length > PaperBuilder.LongestParagraph)
        {
            return;
        }

        if (IsRaised)
        {
            RaisedText.Append(paragraph.Text, printed);
        }
        else
        {
            paragraph.Text.Append(printed);
        }
    }

    /// <summary>The paragraph that ends here; null when its end was deleted and the next one goes on with it.</summary>
    public OpenParagraph? End()
    {
        if (!open.TryPop(out var paragraph))
        {
            return null;
        }

        if (Fields.TakeReference())
        {
            paragraph.Text.Clear();
        }

        unended = paragraph.GoesOn ? paragraph : null;
        return paragraph.GoesOn ? null : paragraph;
    }

    public OpenParagraph? TakeOpenEnd()
    {
        var paragraph = unended;
        unended = null;
        return paragraph;
    }
}
