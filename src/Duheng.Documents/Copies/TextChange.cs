using Duheng.Domain.Reports;

namespace Duheng.Documents.Copies;

/// <summary>A passage at a place of a document that is to read otherwise.</summary>
/// <param name="Before">Empty to fill a blank cell.</param>
public sealed record TextChange(Place Where, string Before, string After)
{
    /// <summary>Whether only the head of the paragraph is meant.</summary>
    public bool IsAtStart { get; init; }

    /// <summary>The passage, and at the head of a paragraph enough of what follows to know that it was typed and not made by a counter.</summary>
    internal string Head
    {
        get
        {
            var text = Where.Text.TrimStart();
            return text.Length > Before.Length + LettersBehind ? text[..(Before.Length + LettersBehind)] : text;
        }
    }

    private const int LettersBehind = 6;
}
