using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Tests.Auditing;

/// <summary>Every rule has one page, and every case on the page holds.</summary>
public sealed class AuditRulePageTests
{
    private const int LeastEnglish = 80;

    public static TheoryData<string> RuleIds => [.. RuleCatalog.Cards.Select(card => card.Id)];

    public static TheoryData<string, int> Cases =>
    [
        .. from card in RuleCatalog.Cards
           where File.Exists(RulePage.PathOf(card.Id))
           from number in Enumerable.Range(0, RulePage.CasesOf(card.Id).Count)
           select new TheoryDataRow<string, int>(card.Id, number),
    ];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_repeats_the_card_word_for_word(string id)
    {
        var card = RuleCatalog.Cards.Single(one => one.Id == id);

        Assert.StartsWith($"# {card.Id} {card.Title}\n\n{card.TitleEn}\n\n级别：{card.Severity} · 依据：{card.Basis}\n", RulePage.Read(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_shows_a_case_that_fires_and_one_that_does_not(string id)
    {
        var cases = RulePage.CasesOf(id);

        Assert.Contains(cases, one => one.Expect.Count > 0);
        Assert.Contains(cases, one => one.Expect.Count == 0);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_explains_the_rule_in_English_behind_its_cases(string id)
    {
        var card = RuleCatalog.Cards.Single(one => one.Id == id);
        var explained = RulePages.Explanation(card, Language.En);

        Assert.True(explained.Length > LeastEnglish, $"{id}: {explained}");
        Assert.Equal(RulePage.CasesOf(id).Count, RulePages.Find(card, Language.Zh)!.Split("```yaml").Length - 1); // it has a page
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_holds(string id, int number)
    {
        var one = RulePage.CasesOf(id)[number];

        var remarks = Findings(one).Where(finding => finding.Rule.Id == id).Select(finding => finding.Remark).ToList();

        Assert.Equal(one.Expect, remarks.Select(remark => remark.Zh));
        Assert.All(remarks, remark => Assert.NotEmpty(remark.En));
    }

    [Fact]
    public void No_page_without_a_rule()
    {
        var pages = Directory.EnumerateFiles(Repo.At("docs", "rules"), "*-*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.All(pages, page => Assert.Contains(RuleCatalog.Cards, card => card.Id == page));
    }

    private static IReadOnlyList<Finding> Findings(PageCase one) =>
        one.Evidence is { } evidence ? Pipeline.Kept(one, evidence) :
        one.Documents.Count + one.Waivers.Count > 0 ? Pipeline.Folder(one) : Pipeline.Check(one.ToBytes(), SchemeOverlay.Options(one.Scheme)).Audit.Findings;
}
