namespace Duheng.Documents.Readers.Docx;

/// <summary>One level of an automatic list: "%1、" counted in Chinese, say.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;

    public string Format { get; set; } = "decimal";

    /// <summary>What is printed, %1 standing for the number of the first level.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The paragraph style that numbers itself on this level.</summary>
    public string? Style { get; set; }
}
