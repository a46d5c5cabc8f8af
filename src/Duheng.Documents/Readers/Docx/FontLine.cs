using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Docx;

/// <summary>The fonts of one line of a paragraph, up to where it is broken.</summary>
internal sealed class FontLine
{
    private readonly List<PrintedFont> fonts = [];

    /// <summary>Whether nothing is printed on it: such a line is no paragraph of the paper.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Each font once, with all letters in it.</summary>
    public IReadOnlyList<PrintedFont> Fonts =>
        [.. fonts.GroupBy(font => (font.Name, font.Size), (font, alike) => new PrintedFont(font.Name, font.Size, alike.Sum(one => one.Letters)))];

    public void Add(string text, PrintedFont? font)
    {
        IsBlank = IsBlank && string.IsNullOrWhiteSpace(text);
        fonts.AddRange(font is null ? [] : [font]);
    }
}
