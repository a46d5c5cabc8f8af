namespace Duheng.Documents.Readers.Pdf;

/// <summary>A straight line, across or down: where it lies, and from where to where it goes.</summary>
internal sealed record PdfRule(bool IsAcross, double At, double From, double To);
