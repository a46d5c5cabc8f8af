using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-01", Severity.Error, Basis = "《政府购买服务管理办法》（财政部令第102号）第二十四条：合同一般不超过1年，符合条件的不超过3年",
    Title = "服务合同超3年", TitleEn = "A service contract of more than three years")]
public sealed partial class ServiceContractTooLong : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (!ServicePurchase.IsTold(audit))
        {
            return Abstention.NotApplicable("不是购买服务的项目", "the project does not buy services");
        }

        return audit.Report.Year is null && !Terms(audit).Any() && Kept(audit).Count == 0 ? Abstention.Lacking("没有年度，不能推算合同年限", "without a fiscal year the term cannot be counted") : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var limit = audit.Limits.ServiceContractYears;
        if (Kept(audit).FirstOrDefault(one => one.Ends > one.Starts.AddYears(limit)) is ({ } name, var starts, var ends))
        {
            var (from, to) = (PlatformOnly.Day(starts), PlatformOnly.Day(ends));
            yield return Of(
                Place.Document, $"{from} 至 {to}", $"登记的服务合同“{name}”从 {from} 到 {to}，超过 {Figures.Plain(limit)} 年，应重新采购。", $"By its register the service contract \"{name}\" runs from {from} to {to}, more than {Figures.Plain(limit)} years.") with
            {
                Key = $"contract/{name}",
            };
            yield break;
        }

        if (Terms(audit).FirstOrDefault(term => term.Years > limit) is { Place: { } where } term)
        {
            yield return Of(where, term.Text, $"服务合同“{term.Text}”，超过 {Figures.Plain(limit)} 年，应重新采购。", $"The service contract runs \"{term.Text}\", more than {Figures.Plain(limit)} years.");
            yield break;
        }

        var purchases = Purchases(audit).ToList();
        var last = purchases.Select(fact => (int)fact.Number).DefaultIfEmpty().Max();
        if (audit.Report.Year is not { } year || purchases.Count == 0 || year.Year - last < limit || !purchases.Any(fact => audit.Lexicon.Holds("continuing", fact.Paragraph.Text)))
        {
            yield break;
        }

        var (bought, now, nth) = (Year(last), Year(year.Year), Figures.Plain(year.Year - last + 1));
        var places = purchases.Where(fact => (int)fact.Number == last).Select(fact => fact.Place).Distinct().ToList();
        yield return Of(
            places[0],
            bought,
            $"服务在 {bought} 年采购，{now} 年仍按它执行，已是第 {nth} 年，超过 {Figures.Plain(limit)} 年，应重新采购。",
            $"The service was procured in {bought} and is still used in {now}, its year {nth}: more than {Figures.Plain(limit)} years.") with
        {
            Difference = year.Year - last + 1 - limit,
            AlsoAt = [.. places.Skip(1), year.Place],
        };
    }

    /// <summary>Contracts by their register whose first and last days are known.</summary>
    private static List<(string Name, DateOnly Starts, DateOnly Ends)> Kept(AuditCase audit) =>
    [
        .. from contract in audit.Evidence?.Contracts ?? []
           from starts in contract.Starts is { } day ? [day] : Array.Empty<DateOnly>()
           from ends in contract.Ends is { } last ? [last] : Array.Empty<DateOnly>()
           select (contract.Name, starts, ends),
    ];

    private static Remark Of(Place where, string stated, string zh, string en) => new(where, zh, en) { Stated = stated };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Years in clauses that tell of a procurement or a contract.</summary>
    private static IEnumerable<Fact> Purchases(AuditCase audit) => audit.Narrative.Facts.Where(fact =>
        fact.Kind is FactKind.Year or FactKind.Date && audit.Lexicon.Holds("procurement", fact.Clause.Text));

    /// <summary>"合同期限5年", "服务期自2018年至2022年".</summary>
    private static IEnumerable<(Place Place, string Text, int Years)> Terms(AuditCase audit)
    {
        foreach (var paragraph in audit.Narrative.Paragraphs.Where(paragraph => paragraph.IsProse && paragraph.Text.Contains('年', StringComparison.Ordinal)))
        {
            foreach (Match match in Term().Matches(paragraph.Folded))
            {
                var years = match.Groups["from"].Success
                    ? int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) - int.Parse(match.Groups["from"].ValueSpan, CultureInfo.InvariantCulture)
                    : ChineseNumerals.TryParse(match.Groups["n"].Value, out var told) ? (int)told : int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
                yield return (paragraph.SentenceAt(match.Index), match.Value, years);
            }
        }
    }

    [GeneratedRegex("(合同|服务)(期限?|年限|有效期)(为|是|:|自)?((?<n>\\d{1,2}|[一二三四五六七八九十]{1,2})年(?!度|\\d)|(?<from>20\\d{2})年[^，。；]{0,8}(至|到|-)(?<to>20\\d{2})年)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();
}
