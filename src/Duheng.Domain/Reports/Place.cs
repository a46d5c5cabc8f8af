namespace Duheng.Domain.Reports;

/// <summary>Where in a document something stands, and its text as printed (位置). All numbers count from 1.</summary>
/// <param name="Part">body, annex, or sheet:NAME.</param>
/// <param name="Table">The nth table of the document, annex included.</param>
/// <param name="Column">The grid column: a merged cell counts as many columns as it spans.</param>
/// <param name="Paragraph">The nth paragraph outside tables that is not blank.</param>
public sealed record Place(string Part, int? Table, int? Row, int? Column, int? Paragraph, string Text)
{
    public const string Body = "body";

    public const string Annex = "annex";

    /// <summary>The document as a whole, for what is missing from it.</summary>
    public static readonly Place Document = new(Body, null, null, null, null, string.Empty);

    public static Place Cell(string part, int table, int row, int column, string text) => new(part, table, row, column, null, text);

    public static Place Sentence(string part, int paragraph, string text) => new(part, null, null, null, paragraph, text);
}
