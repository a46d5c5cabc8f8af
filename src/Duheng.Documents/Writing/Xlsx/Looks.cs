using DocumentFormat.OpenXml.Spreadsheet;

namespace Duheng.Documents.Writing.Xlsx;

/// <summary>The looks of a workbook: one for each style, and the same again on the ground of what is still to be done.</summary>
internal static class Looks
{
    private const string Song = "宋体";
    private const uint RateFormat = 10;
    private const uint MarkedFill = 2;
    private const uint ThinLines = 1;

    private static readonly IReadOnlyList<SheetStyle> Styles = Enum.GetValues<SheetStyle>();

    /// <summary>The place of a look in the list.</summary>
    public static uint IndexOf(SheetStyle style, bool isMarked) => (uint)((int)style + (isMarked ? Styles.Count : 0));

    /// <summary>Size of a style's letters, in points.</summary>
    public static double SizeOf(SheetStyle style) => style switch
    {
        SheetStyle.Title => 22,
        SheetStyle.Prose or SheetStyle.Chapter or SheetStyle.Section or SheetStyle.Item => 14,
        SheetStyle.TableTitle => 12,
        SheetStyle.Plain => 11,
        SheetStyle.Aside or SheetStyle.Note or SheetStyle.Cell or SheetStyle.Head or SheetStyle.CellProse or SheetStyle.Rate => 10.5,
    };

    public static Stylesheet Sheet() => new(
        new Fonts(Styles.Select(FontOf)) { Count = (uint)Styles.Count },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFF2CC" }) { PatternType = PatternValues.Solid }))
        {
            Count = 3,
        },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Line(new LeftBorder()), Line(new RightBorder()), Line(new TopBorder()), Line(new BottomBorder()), new DiagonalBorder()))
        {
            Count = 2,
        },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats([.. Styles.Select(style => FormatOf(style, isMarked: false)), .. Styles.Select(style => FormatOf(style, isMarked: true))]) { Count = (uint)(2 * Styles.Count) },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font FontOf(SheetStyle style)
    {
        var font = new Font();
        if (style is SheetStyle.Item or SheetStyle.TableTitle or SheetStyle.Head)
        {
            font.Append(new Bold());
        }

        font.Append(
            new FontSize { Val = SizeOf(style) },
            new Color { Rgb = "FF000000" },
            new FontName { Val = NameOf(style) });
        return font;
    }

    private static string NameOf(SheetStyle style) => style switch
    {
        SheetStyle.Title => "方正小标宋简体",
        SheetStyle.Chapter => "黑体",
        SheetStyle.Section => "楷体_GB2312",
        SheetStyle.Plain => Song,
        _ => "仿宋_GB2312",
    };

    private static CellFormat FormatOf(SheetStyle style, bool isMarked) => new(new Alignment
    {
        Horizontal = style switch
        {
            SheetStyle.Title or SheetStyle.TableTitle or SheetStyle.Cell or SheetStyle.Head or SheetStyle.Rate => HorizontalAlignmentValues.Center,
            SheetStyle.Aside => HorizontalAlignmentValues.Right,
            _ => HorizontalAlignmentValues.Left,
        },
        Vertical = VerticalAlignmentValues.Center,
        WrapText = style != SheetStyle.Plain,
    })
    {
        NumberFormatId = style == SheetStyle.Rate ? RateFormat : 0,
        FontId = (uint)style,
        FillId = isMarked ? MarkedFill : 0,
        BorderId = IsInTable(style) ? ThinLines : 0,
        FormatId = 0,
        ApplyNumberFormat = style == SheetStyle.Rate,
        ApplyFont = true,
        ApplyFill = isMarked,
        ApplyBorder = IsInTable(style),
        ApplyAlignment = true,
    };

    private static bool IsInTable(SheetStyle style) => style is SheetStyle.Cell or SheetStyle.Head or SheetStyle.CellProse or SheetStyle.Rate;

    private static T Line<T>(T border)
        where T : BorderPropertiesType
    {
        border.Style = BorderStyleValues.Thin;
        border.Append(new Color { Rgb = "FF000000" });
        return border;
    }
}
