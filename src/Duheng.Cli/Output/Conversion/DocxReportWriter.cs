namespace Duheng.Cli.Output.Conversion;

/// <summary><c>--to docx</c>.</summary>
internal sealed class DocxReportWriter() : ManuscriptReportWriter("docx");
