using Duheng.Application.Data;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Output.Conversion;

/// <summary>The report again as an official document, by the template of the layout that it was recognised as.</summary>
internal abstract class ManuscriptReportWriter(string format) : IReportWriter
{
    public string Format => format;

    public void Write(IReadOnlyList<Report> reports, Stream output)
    {
        if (reports is not [var report])
        {
            throw new UsageException(
                $"文件里有 {Domain.Quantities.Figures.Plain(reports.Count)} 份报告，--to {format} 一次只写一份；请先用 --to json 转换，再用 duheng report 逐份写出。",
                $"The file holds {Domain.Quantities.Figures.Plain(reports.Count)} reports, and --to {format} writes one: convert with --to json first, then use duheng report.");
        }

        var template = (report.Layout is { } layout ? TemplateCatalog.Find(layout) : null) ?? throw new UsageException(
            $"这份报告的版式（{report.Layout ?? "未识别"}）没有模板；请先用 --to json 转换，再用 duheng report --template 选一个：{string.Join("、", TemplateCatalog.All.Select(one => one.Card.Id))}。",
            $"There is no template for the layout of this report ({report.Layout ?? "not recognised"}): convert with --to json first, then choose one with duheng report --template: {string.Join(", ", TemplateCatalog.All.Select(one => one.Card.Id))}.");
        new ComposeReport(Knowledge.Shipped).Execute(report, template).Write(format, output);
    }
}
