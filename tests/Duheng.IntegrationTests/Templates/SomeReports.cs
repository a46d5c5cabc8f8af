using Duheng.Application.Checking;
using Duheng.Application.Data;
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

    private static Report Read(string sample) => new CheckDocument(Knowledge.Shipped).Execute(
        new DocumentSource(sample, IsNamed: true, () => File.OpenRead(Repo.At("samples", sample))), CheckOptions.Usual, TestContext.Current.CancellationToken).Reports[0].Report;
}
