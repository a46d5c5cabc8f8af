namespace Duheng.Cli.Output.Conversion;

/// <summary><c>--to xlsx</c>.</summary>
internal sealed class XlsxReportWriter() : ManuscriptReportWriter("xlsx");
