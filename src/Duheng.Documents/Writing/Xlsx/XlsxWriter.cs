using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Writing.Xlsx;

/// <summary>Workbooks: a sheet for the pages of each direction, ready to be printed on A4.</summary>
internal sealed class XlsxWriter : IManuscriptWriter
{
    private const uint A4 = 9;

    public string Extension => "xlsx";

    public void Write(Manuscript manuscript, Stream output)
    {
        ArgumentNullException.ThrowIfNull(manuscript);

        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook, autoSave: false))
        {
            document.CompressionOption = CompressionOption.NotCompressed;
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            var looks = workbook.AddNewPart<WorkbookStylesPart>("looks");
            looks.Stylesheet = Looks.Sheet();
            looks.Stylesheet.Save();
            var sheets = new Sheets();
            var names = new DefinedNames();
            for (var index = 0; index < manuscript.Runs.Count; index++)
            {
                var run = manuscript.Runs[index];
                var builder = new SheetBuilder(run);
                var id = $"sheet{(index + 1).ToString(CultureInfo.InvariantCulture)}";
                var part = workbook.AddNewPart<WorksheetPart>(id);
                part.Worksheet = Sheet(run, builder);
                part.Worksheet.Save();
                sheets.Append(new Sheet { Name = run.Name, SheetId = (uint)index + 1, Id = id });
                names.Append(PrintTitles(run.Name, (uint)index, builder.Heads));
            }

            workbook.Workbook = names.HasChildren ? new Workbook(sheets, names) : new Workbook(sheets);
            workbook.Workbook.Save();
        }

        package.Position = 0;
        SteadyZip.Copy(package, output);
    }

    private static Worksheet Sheet(PageRun run, SheetBuilder builder)
    {
        var sheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        sheet.Append(builder.Elements());
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            run.IsAcross
                ? new PageMargins { Left = Inches(35), Right = Inches(37), Top = Inches(28), Bottom = Inches(26), Header = Inches(15), Footer = Inches(15) }
                : new PageMargins { Left = Inches(28), Right = Inches(26), Top = Inches(37), Bottom = Inches(35), Header = Inches(15), Footer = Inches(23) },
            new PageSetup { PaperSize = A4, Orientation = run.IsAcross ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&R&14— &P —"), new EvenFooter("&L&14— &P —")) { DifferentOddEven = true });
        return sheet;
    }

    private static IEnumerable<OpenXmlElement> PrintTitles(string sheet, uint index, (uint First, uint Last)? heads) => heads is var (first, last)
        ? [new DefinedName($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!${first.ToString(CultureInfo.InvariantCulture)}:${last.ToString(CultureInfo.InvariantCulture)}") { Name = "_xlnm.Print_Titles", LocalSheetId = index }]
        : [];

    private static double Inches(decimal millimetres) => (double)Rounding.HalfUp(millimetres / 25.4m, 4);
}
