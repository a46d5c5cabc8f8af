using System.Globalization;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Sheets;

/// <summary>Puts a sheet into a paper and says what of it could not be read.</summary>
internal static class SheetPaper
{
    /// <summary>Stands for a formula without a result. No reader of numbers takes it for one, least of all for 0.</summary>
    public const string Uncomputed = "#未计算";

    public static void Add(SheetCells sheet, PaperBuilder builder)
    {
        if (sheet.IsTooLarge)
        {
            return;
        }

        if (sheet.Uncomputed > 0)
        {
            var count = sheet.Uncomputed.ToString(CultureInfo.InvariantCulture);
            builder.AddUnread(new Wording(
                $"工作表“{sheet.Name}”有 {count} 个公式没有保存计算结果，请用 Excel 打开、重新计算并保存后再检查",
                $"sheet \"{sheet.Name}\" holds {count} formulas without a result (open it in Excel, recalculate and save it)"));
        }

        if (sheet.TooFarRight is { } cell)
        {
            builder.AddUnread(new Wording(
                $"工作表“{sheet.Name}”右侧过远的内容没有读取（{cell} 起）",
                $"sheet \"{sheet.Name}\" has content too far to the right, which was not read (from {cell})"));
        }

        if (!sheet.IsEmpty)
        {
            new SheetBlocks(builder).Add(sheet);
        }
    }

    public static Reading TooLarge() => Reading.Failed(
        "工作簿的内容多得不像自评报告，没有检查；请只留下填好的自评表再检查。",
        "The workbook holds far more than a report does; it was not checked: keep only the filled-in form and check that.");
}
