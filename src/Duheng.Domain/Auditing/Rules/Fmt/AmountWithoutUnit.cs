using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-08", Severity.Info, Basis = "金额应写全单位（元、万元）",
    Title = "金额缺单位", TitleEn = "Amounts without a unit")]
public sealed partial class AmountWithoutUnit : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var found = audit.Narrative.Of(FactKind.Amount).Where(fact => fact.Unit?.Symbol == "万" && audit.Lexicon.Holds("money-words", fact.Clause.Text))
            .Select(fact => new Found(fact.Place, fact.Text, $"{fact.Text}元"))
            .Concat((IsUnitTold(audit) ? [] : audit.Narrative.Paragraphs).SelectMany(paragraph => Bare().Matches(paragraph.Folded)
                .Select(match => new Found(paragraph.SentenceAt(match.Groups["n"].Index), match.Groups["n"].Value, null))));
        foreach (var group in found.GroupBy(one => one.Text, StringComparer.Ordinal))
        {
            var (place, text, expected) = group.First();
            yield return new Remark(place, $"金额“{text}”没有写{(expected is null ? "单位" : "“元”")}。", $"The amount \"{text}\" has no unit.")
            {
                Stated = text,
                Expected = expected,
                AlsoAt = [.. group.Skip(1).Select(one => one.Place).Distinct().Where(other => other != place)],
            };
        }
    }

    /// <summary>"单位：万元" above the figures.</summary>
    private static bool IsUnitTold(AuditCase audit) => audit.Narrative.Paragraphs.Any(paragraph => paragraph.Text.Contains("单位", StringComparison.Ordinal) && Unit().IsMatch(paragraph.Key));

    [GeneratedRegex("单位[:：]?(人民币)?万?元", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();

    private sealed record Found(Place Place, string Text, string? Expected);

    /// <summary>A figure right behind 预算 or 支出 and before a stop. Years are none.</summary>
    [GeneratedRegex("(预算(数|资金|总额|金额)?|支出|资金|经费|执行数|金额)(共|共计|合计|安排|为|是)?(?!(19|20)\\d{2}\\D)(?<n>\\d[\\d,]*(\\.\\d+)?)(?=[,。;、]|，|；|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
