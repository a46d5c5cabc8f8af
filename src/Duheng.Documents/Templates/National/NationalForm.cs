using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.National;

/// <summary>项目支出绩效自评表, the annex of the national rules: heads, money and goals in one table, the indicators in the next.</summary>
internal static class NationalForm
{
    private const string Title = "项目支出绩效自评表";

    /// <param name="lines">The indicators in the order of the form.</param>
    public static Manuscript Of(Report report, IReadOnlyList<IndicatorLine> lines) => new(Title,
    [
        new PageRun([.. FormHead.Title(report, Title), NationalFront.Of(report), NationalScores.Of(report, lines), .. WhyNotSpent(report), .. Signature.Of(report)]) { Name = Title },
    ]);

    /// <summary>The form has no cell for the reason of a low execution: it stands below, as one paragraph, or only its first line would be found again.</summary>
    private static IEnumerable<Piece> WhyNotSpent(Report report) => report.Execution switch
    {
        { Reason.IsBlank: false } told => [new TextPiece(TextRole.Note, $"注：预算执行率未达100%的原因：{string.Join('　', told.Reason.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}")],
        { } silent when ReportParts.Lost(silent) is not null => [new TextPiece(TextRole.Note, $"注：预算执行率未达100%的原因：{FillIn.For("预算执行偏差的原因及改进措施")}")],
        _ => [],
    };
}
