using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Duheng.Tests.Writing;

/// <summary>What Excel itself would say of a file: the schema and the meaning of Office 2019.</summary>
internal static class ExcelRules
{
    public static void AreKept(byte[] xlsx)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var mistakes = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(mistake => $"{mistake.Part?.Uri} {mistake.Path?.XPath}: {mistake.Description}").ToList();
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes.Take(5)));
    }
}
