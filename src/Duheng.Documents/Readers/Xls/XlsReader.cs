using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.CompoundFile;
using Duheng.Documents.Readers.Sheets;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Duheng.Documents.Readers.Xls;

/// <summary>Workbooks of Excel 97 to 2003 and of WPS (.xls, .et): the records are ExcelDataReader's, what they print is ours.</summary>
public sealed class XlsReader : IDocumentReader
{
    private const int SimplifiedChinese = 936;

    private static readonly string[] Streams = ["Workbook", "Book"]; // of Excel 97, of Excel 5

    private static readonly Encoding OldText = CodePagesEncodingProvider.Instance.GetEncoding(SimplifiedChinese)!; // the provider has it

    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the library asks for code pages by number

    /// <summary>Before those who look for other streams anywhere in the file.</summary>
    public int Order => 6;

    public bool Recognises(ReadOnlySpan<byte> head) => CompoundSectors.IsCompoundFile(head);

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        if (CompoundDirectory.Read(content) is not { } directory || Streams.FirstOrDefault(directory.Has) is not { } stream)
        {
            return null;
        }

        try
        {
            var records = XlsRecords.Read(directory.Content(stream));
            content.Position = 0;
            using var reader = ExcelReaderFactory.CreateBinaryReader(content, new ExcelReaderConfiguration { FallbackEncoding = OldText, LeaveOpen = true });
            return Sheets(reader, records, cancellationToken);
        }
        catch (InvalidPasswordException)
        {
            return Reading.Failed(
                "工作簿设了打开密码，读不了；请用 Excel 或 WPS 去掉密码后另存一份再检查。",
                "The workbook is locked with a password: remove it in Excel or WPS, save a copy and check that.");
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            return Reading.Failed( // whatever the library stumbles over lies in the file
                "工作簿（.xls）不完整或已损坏，读不下去；请重新下载，或用 Excel、WPS 打开后另存为 .xlsx 再检查。",
                "The workbook (.xls) is incomplete or damaged: download it again, or open it in Excel or WPS, save it as .xlsx and check that.");
        }
    }

    private static Reading Sheets(IExcelDataReader reader, XlsRecords records, CancellationToken cancellationToken)
    {
        var builder = new PaperBuilder();
        var isTooLarge = false;
        for (var sheet = 0; !isTooLarge && (sheet == 0 || reader.NextResult()); sheet++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.VisibleState == "visible")
            {
                var cells = new SheetCells(reader.Name);
                new XlsSheet(reader, records, sheet, cells).Read(cancellationToken);
                isTooLarge = isTooLarge || cells.IsTooLarge;
                SheetPaper.Add(cells, builder);
            }
        }

        return isTooLarge ? SheetPaper.TooLarge() : Reading.Of(builder);
    }
}
