using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.IntegrationTests.Templates;

/// <summary>Every template filled with samples.</summary>
internal static class SomeReports
{
    private static readonly string[] Samples = ["曲澜县档案数字化-2023.docx", "石桥湾区社保卡应用服务.txt", "青川江区农村公路养护-2023.docx"];

    /// <summary>Of one report, or of all where the form is for many.</summary>
    public static Manuscript On(string template)
    {
        var compose = new ComposeReport(Knowledge.Shipped);
        return TemplateCatalog.FindSummary(template) is { } summary
            ? compose.Execute([.. Samples.Select(Read)], summary)
            : compose.Execute(Read(Samples[0]), TemplateCatalog.Find(template)!); // an id is of one or the other
    }

    /// <summary>What a document states, value by value; the words of its chapters left out.</summary>
    public static IReadOnlyList<string> Stated(byte[] file)
    {
        var document = new CheckDocument(Knowledge.Shipped).Execute(
            new DocumentSource("文件", IsNamed: true, () => new MemoryStream(file, writable: false)), CheckOptions.Usual, TestContext.Current.CancellationToken);
        return [.. document.Reports.Select(one => one.Report).Concat(document.Stated).Select(report => JsonSerializer.Serialize(ReportDataJson.From(report) with { Narrative = null, Attachments = null, Layout = null }, DataContext.Readable.ReportDataJson))];
    }

    private static Report Read(string sample) => new CheckDocument(Knowledge.Shipped).Execute(
        new DocumentSource(sample, IsNamed: true, () => File.OpenRead(Repo.At("samples", sample))), CheckOptions.Usual, TestContext.Current.CancellationToken).Reports[0].Report;
}
