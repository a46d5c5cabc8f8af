using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.IntegrationTests.Templates;

/// <summary>A report that suits a template: a sample of its own form, else one of the Shanxi form.</summary>
internal static class SomeReports
{
    private const string Usual = "samples/曲澜县档案数字化-2023.docx";

    public static Report For(string template)
    {
        var path = Repo.At(Usual);
        var document = new CheckDocument(Knowledge.Shipped).Execute(
            new DocumentSource(template, IsNamed: true, () => File.OpenRead(path)), CheckOptions.Usual, TestContext.Current.CancellationToken);
        return document.Reports[0].Report;
    }
}
