using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Documents;

/// <summary>A form that another program has opened and saved again, as .xlsx, as .xls or as a web page, is the same report.</summary>
public sealed class ResavedWorkbookTests : IDisposable
{
    private static readonly (string Form, int Seed)[] Forms = [("cn-2020", 1), ("cn-2020", 2), ("shanxi-2021", 3), ("shanxi-2021", 4)];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("xlsx:Calc MS Excel 2007 XML", "")]
    [InlineData("xls:MS Excel 97", "")]
    [InlineData("html:HTML (StarCalc)", "")]
    public async Task Every_field_reads_the_same(string filter, string form)
    {
        var originals = Forms.Where(one => one.Form.StartsWith(form, StringComparison.Ordinal)).Select(one => FileBook.Named("xlsx").Write(FormBook.Named(one.Form).Clean(one.Seed), new Dice(one.Seed))).ToList();

        var saved = await Calc.ResaveAsync(folder, filter, originals);

        Assert.All(originals.Zip(saved), pair => Assert.Equal(Stated(pair.First), Stated(pair.Second)));
    }

    private static string Stated(byte[] content)
    {
        var document = new CheckDocument(Knowledge.Shipped).Execute(
            new DocumentSource("报告", IsNamed: true, () => new MemoryStream(content, writable: false)), CheckOptions.Usual, TestContext.Current.CancellationToken);
        Assert.Equal((DocumentStatus.Read, null), (document.Status, document.Problem?.Zh));
        Assert.NotEmpty(document.Reports);
        return JsonSerializer.Serialize(DocumentJson.From(document, Language.Zh).Reports.Select(report => report.Report));
    }
}
