using System.IO.Compression;
using System.Xml.Linq;

namespace Duheng.IntegrationTests.Platform.Overview;

/// <summary>What stands in a workbook, read without a library.</summary>
internal static class SomeWorkbook
{
    public static IEnumerable<string> Sheets(byte[] content) => Part(content, "xl/workbook.xml").Descendants().Where(one => one.Name.LocalName == "sheet").Select(one => (string)one.Attribute("name")!);

    public static string Text(byte[] content) => string.Concat(Part(content, "xl/worksheets/sheet1.xml").Descendants().Where(one => one.Name.LocalName == "t").Select(one => one.Value));

    private static XDocument Part(byte[] content, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        using var part = (archive.GetEntry(name) ?? archive.Entries.First(entry => entry.FullName.EndsWith(Path.GetFileName(name), StringComparison.Ordinal))).Open();
        return XDocument.Load(part);
    }
}
