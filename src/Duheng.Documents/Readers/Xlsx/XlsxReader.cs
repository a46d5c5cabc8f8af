using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Packages;
using Duheng.Documents.Readers.Sheets;

namespace Duheng.Documents.Readers.Xlsx;

/// <summary>Excel files (.xlsx, .xlsm), streamed: every sheet is read once, forward, and only its filled cells are kept.</summary>
internal sealed class XlsxReader : IPackageFormat
{
    public int Order => 20;

    public bool Recognises(PackageParts parts) => MainOf(parts) is not null;

    public Reading Read(PackageParts parts, CancellationToken cancellationToken)
    {
        var book = XlsxBook.Read(parts, MainOf(parts)!); // recognised by it
        var sheets = book.Sheets.Where(sheet => !sheet.IsHidden).ToList();
        var builder = new PaperBuilder();
        var isTooLarge = book.Strings.IsTooLarge;
        foreach (var sheet in sheets)
        {
            using var xml = parts.Open(sheet.Part);
            var cells = new SheetCells(sheet.Name);
            if (xml is not null)
            {
                new XlsxSheet(xml, book, cells).Read(cancellationToken);
            }

            isTooLarge = isTooLarge || cells.IsTooLarge;
            SheetPaper.Add(cells, builder);
        }

        return isTooLarge ? SheetPaper.TooLarge() : Reading.Of(builder);
    }

    private static string? MainOf(PackageParts parts) => parts.Main("xl/workbook.xml", "xl/");
}
