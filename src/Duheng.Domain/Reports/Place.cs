namespace Duheng.Domain.Reports;

/// <summary>Where in a document something stands, and its text as printed (位置). All numbers count from 1.</summary>
/// <param name="Table">The nth table of the document, annex included.</param>
/// <param name="Row">The row of the table; in a workbook the row of the sheet.</param>
/// <param name="Column">The grid column: a merged cell counts as many columns as it spans. In a workbook the column of the sheet.</param>
/// <param name="Paragraph">The nth paragraph outside tables that is not blank.</param>
public sealed record Place(string Part, int? Table, int? Row, int? Column, int? Paragraph, string Text)
{
    public const string Body = "body";

    public const string Annex = "annex";

    private const string Sheet = "sheet:";
    private const string AnnexSheet = "annex/sheet:";

    /// <summary>The document as a whole, for what is missing from it.</summary>
    public static readonly Place Document = new(Body, null, null, null, null, string.Empty);

    /// <summary>body, annex, or sheet:NAME.</summary>
    public string Part { get; init; } = Part.StartsWith(AnnexSheet, StringComparison.Ordinal) ? Part[(Annex.Length + 1)..] : Part;

    /// <summary>Whether it stands in the annex (附件), which may be a sheet of a workbook.</summary>
    public bool IsInAnnex { get; init; } = IsAnnex(Part);

    public static Place Cell(string part, int table, int row, int column, string text) => new(part, table, row, column, null, text);

    public static Place Sentence(string part, int paragraph, string text) => new(part, null, null, null, paragraph, text);

    /// <summary>The part that is a sheet, or the annex on a sheet: what places are made with.</summary>
    public static string OfSheet(string name, bool isAnnex) => (isAnnex ? AnnexSheet : Sheet) + name;

    /// <summary>Whether a part that places are made with is the annex.</summary>
    public static bool IsAnnex(string part) => part == Annex || part.StartsWith(AnnexSheet, StringComparison.Ordinal);
}
