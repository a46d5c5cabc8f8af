namespace Duheng.Documents.Readers.Pdf;

/// <summary>A run of letters on a page and the box around it, in points from the upper left corner.</summary>
internal sealed record PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    public double Height => Bottom - Top;

    /// <summary>The width of one Chinese letter, near enough.</summary>
    public double Em => Math.Max((Right - Left) / Math.Max(Weight(Text), 0.5), 1);

    /// <summary>How many Chinese letters wide a text is.</summary>
    public static double Weight(string text) => text.Sum(letter => letter < 0x100 ? 0.5 : 1);
}
