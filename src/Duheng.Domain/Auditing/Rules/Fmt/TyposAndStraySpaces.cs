using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-05", Severity.Info, Basis = "现代汉语通用词形（本产品错别字表）",
    Title = "错别字、异常空格", TitleEn = "Typos and stray spaces")]
public sealed partial class TyposAndStraySpaces : IAuditRule
{
    private const int ShortestProse = 10;

    public IEnumerable<Remark> Check(AuditCase audit) => Typos(audit).Concat(Spaces(audit));

    private static IEnumerable<Remark> Typos(AuditCase audit)
    {
        var slips = audit.Lexicon.Pairs("typos");
        var texts = audit.Narrative.Paragraphs.Select(paragraph => (paragraph.Text, At: (Func<int, Place>)paragraph.SentenceAt))
            .Concat(audit.Report.AllLines.Select(line => line.Reason).OfType<StatedText>().Where(reason => reason.Place.Table is not null).Select(reason => (reason.Text, At: (Func<int, Place>)(_ => reason.Place))))
            .Where(one => slips.AnyIn(one.Text)).ToList();
        foreach (var (wrong, right) in texts.Count == 0 ? [] : slips.All)
        {
            var places = texts.Where(one => one.Text.Contains(wrong, StringComparison.Ordinal)).Select(one => one.At(one.Text.IndexOf(wrong, StringComparison.Ordinal))).Distinct().ToList();
            if (places.Count > 0)
            {
                yield return new Remark(places[0], $"“{wrong}”应为“{right}”。", $"\"{wrong}\" is a slip for \"{right}\".")
                {
                    Stated = wrong,
                    Expected = right,
                    AlsoAt = [.. places.Skip(1)],
                };
            }
        }
    }

    private static IEnumerable<Remark> Spaces(AuditCase audit)
    {
        var found = audit.Narrative.Paragraphs.Where(paragraph => paragraph.Text.Length >= ShortestProse && paragraph.Text.Contains(' ', StringComparison.Ordinal))
            .SelectMany(paragraph => Space().Matches(paragraph.Text).Select(match => (Place: paragraph.SentenceAt(match.Index), match.Value))).ToList();
        if (found.Count > 0)
        {
            var words = found.Select(one => one.Value).Distinct(StringComparer.Ordinal).Take(4).ToList();
            var stated = string.Join('、', words);
            yield return new Remark(found[0].Place, $"字间有多余的空格：“{Quoted.Join(words)}”。", $"Stray spaces: {Quoted.InEnglish(Quoted.Join(words))}.")
            {
                Stated = stated,
                Expected = stated.Replace(" ", string.Empty, StringComparison.Ordinal),
                AlsoAt = [.. found.Select(one => one.Place).Distinct().Skip(1)],
                Key = "spaces",
            };
        }
    }

    /// <summary>One space between Chinese words or before a stop; not between fields with a label, nor in a spaced name.</summary>
    [GeneratedRegex("[\\u4e00-\\u9fff]{2} (?=[\\u4e00-\\u9fff]{2}|[，。；：、])(?![\\u4e00-\\u9fff]{1,8}[：:])([\\u4e00-\\u9fff]{2}|[，。；：、])|[\\u4e00-\\u9fff]%? [，。；：、]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
