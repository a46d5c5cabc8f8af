namespace Duheng.Domain.Reports;

/// <summary>A text as printed, with its place.</summary>
public sealed record StatedText(string Text, Place Place)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public override string ToString() => Text;
}
