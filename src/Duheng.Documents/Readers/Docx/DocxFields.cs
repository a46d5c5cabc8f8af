using System.Text;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Fields (域): only their results are read, and a table of contents is not: its lines stand in the text again.</summary>
internal sealed class DocxFields
{
    private const int LongestCode = 200;

    private readonly Stack<(bool IsHidden, StringBuilder Code)> open = new();
    private int hidden;
    private bool hasReference;

    /// <summary>Whether text that stands here is printed.</summary>
    public bool AreShown => hidden == 0;

    /// <summary>Whether, since it was last asked, a page of a heading was referred to: then the paragraph is a line of contents.</summary>
    public bool TakeReference()
    {
        var had = hasReference;
        hasReference = false;
        return had;
    }

    /// <summary>By the mark begin, separate or end.</summary>
    public void Move(string? mark)
    {
        switch (mark)
        {
            case "begin":
                Begin();
                break;
            case "separate":
                Separate();
                break;
            case "end":
                End();
                break;
            default:
                break;
        }
    }

    private void Begin()
    {
        open.Push((true, new StringBuilder()));
        hidden++;
    }

    public void AddCode(string code)
    {
        if (open.TryPeek(out var field) && field.Code.Length < LongestCode)
        {
            field.Code.Append(code);
        }
    }

    private void Separate()
    {
        if (open.TryPop(out var field))
        {
            var stays = field.Code.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
            hasReference |= field.Code.ToString().TrimStart().StartsWith("PAGEREF _Toc", StringComparison.OrdinalIgnoreCase);
            hidden -= field.IsHidden && !stays ? 1 : 0;
            open.Push((stays, field.Code));
        }
    }

    private void End()
    {
        if (open.TryPop(out var field))
        {
            hidden -= field.IsHidden ? 1 : 0;
        }
    }
}
