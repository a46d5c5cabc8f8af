namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>A piece of a number format.</summary>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
