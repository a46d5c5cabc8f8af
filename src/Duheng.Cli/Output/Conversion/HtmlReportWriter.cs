namespace Duheng.Cli.Output.Conversion;

/// <summary><c>--to html</c>.</summary>
internal sealed class HtmlReportWriter() : ManuscriptReportWriter("html");
