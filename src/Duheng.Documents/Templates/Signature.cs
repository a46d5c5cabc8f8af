using System.Text.RegularExpressions;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>落款: who answers for a report, and when it was made. Never the day on which the file is written.</summary>
internal static partial class Signature
{
    private const int Longest = 40;

    public static bool IsLine(Paragraph paragraph) =>
        paragraph.HeadingLevel == 0 && paragraph.Text.Length <= Longest && (Label().IsMatch(paragraph.Folded) || Date().IsMatch(paragraph.Key));

    /// <summary>The lines that the report tells; else the unit, and a place for the date.</summary>
    public static IEnumerable<Piece> Of(Report report)
    {
        var told = report.Narrative.Paragraphs.Where(IsLine).Select(paragraph => paragraph.Text).ToList();
        var lines = told.Count > 0 ? told : [$"填报单位（盖章）：{FormText.InLine(report.Unit, "填报单位")}"];
        return [.. lines.Select(Aside), .. told.Exists(line => Figure().IsMatch(line)) ? Enumerable.Empty<Piece>() : [Aside($"填报日期：{FillIn.For("填报日期")}")]];
    }

    private static TextPiece Aside(string text) => new(TextRole.Aside, text);

    [GeneratedRegex("^\\s*(填报|填表|编制|报送)?(单位|部门|人|日期|时间)(负责人)?(\\([^)]*\\))?\\s*:|^\\s*(项目|财务|单位|部门)负责人(\\([^)]*\\))?\\s*:|^\\s*(联系人|联系电话|填表日期|填报日期)\\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex("^\\d{4}年\\d{1,2}月\\d{1,2}日$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex("\\d{4}\\s*[年./-]\\s*\\d{1,2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
