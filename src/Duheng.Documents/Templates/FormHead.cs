using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>The heads that forms of one table share: what it is called, and whose it is.</summary>
internal static class FormHead
{
    /// <summary>The title and the year below it.</summary>
    public static IEnumerable<Piece> Title(Report report, string title, string period = "") =>
        [new TextPiece(TextRole.Title, title), new TextPiece(TextRole.TableTitle, $"（{ReportParts.Year(report)}{period}）")];

    /// <summary>项目名称; 主管部门 and 实施单位 beside each other.</summary>
    /// <param name="label">So many columns the labels at the left take.</param>
    /// <param name="value">So many the department takes.</param>
    /// <param name="second">So many the label of the unit takes.</param>
    public static IEnumerable<IReadOnlyList<WrittenCell>> Rows(Report report, int width, int label, int value, int second) =>
    [
        [WrittenCell.Head("项目名称").Over(label), new WrittenCell(FormText.Wanted(report.Project, "项目名称")).Over(width - label)],
        [
            WrittenCell.Head("主管部门").Over(label), new WrittenCell(FormText.Wanted(report.Department, "主管部门")).Over(value),
            WrittenCell.Head("实施单位").Over(second), new WrittenCell(FormText.Wanted(report.Unit, "实施单位")).Over(width - label - value - second),
        ],
    ];
}
