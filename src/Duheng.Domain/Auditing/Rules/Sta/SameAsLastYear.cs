using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-05", Severity.Warning, Basis = "可信度提示：两个年度的报告几乎一样，可能没有据实填写",
    Title = "与上年雷同", TitleEn = "The same as the year before")]
public sealed partial class SameAsLastYear : IFolderRule
{
    private const decimal All = 100m;

    public IFolderTally Begin(FolderContext context) => new Tally();

    private sealed class Tally : IFolderTally
    {
        private readonly YearByYear<Kept> years = new();

        public void Add(FolderEntry entry) => years.Add(entry.Audit.Report, () => new Kept(
            entry.File, entry.Audit.Report.Total?.Place ?? Place.Document, Actuals(entry.Audit.Report), Prose(entry.Audit), entry.Audit.Limits));

        public IEnumerable<Remark> Close() => years.Pairs().Select(pair => Tell(pair.Year, pair.Before, pair.Now)).OfType<Remark>();
    }

    /// <summary>Figures that may well differ: 100%, 0 and what was agreed and done to the number are the same every year without being copied.</summary>
    private static IReadOnlyDictionary<string, string> Actuals(Report report) =>
        YearByYear<Kept>.Lines(report)
            .Where(line => line.Value is { Kind: not IndicatorKind.Execution, Actual.Value: { IsNumber: true, Number: not 0m } value }
                && !(value.Number == All && value.Unit?.Family == UnitFamily.Percent)
                && !(line.Value.Target?.Value is { IsNumber: true, Upper: null } target && target.InBase == value.InBase && target.Unit?.Family == value.Unit?.Family))
            .ToDictionary(line => line.Key, line => PrintedText.Key(line.Value.Actual!.Text), StringComparer.Ordinal); // filtered

    /// <summary>
    /// Long paragraphs as hashes with their length; years are taken out, as whoever copies a report changes them. What a project rests on
    /// and is meant to reach, and the rules it is run by, stay as they are from year to year.
    /// </summary>
    private static IReadOnlyDictionary<string, int> Prose(AuditCase audit) =>
        audit.Narrative.Paragraphs.Where(paragraph => paragraph.IsProse && (paragraph.Section == SectionKind.Measures || !(Telling.IsIntent(paragraph.Section) || paragraph.Section == SectionKind.Safeguards)))
            .Select(paragraph => Year().Replace(paragraph.Key, string.Empty))
            .Where(text => text.Length >= audit.Limits.ClonedParagraph)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(TextHash.Of, text => text.Length, StringComparer.Ordinal);

    private static Remark? Tell(int year, Kept before, Kept now)
    {
        var shared = now.Actuals.Where(one => before.Actuals.ContainsKey(one.Key)).ToList();
        var isCopied = shared.Count >= now.Limits.FewestExactHits && shared.TrueForAll(one => before.Actuals[one.Key] == one.Value);
        var (letters, same) = (now.Prose.Values.Sum(), now.Prose.Where(one => before.Prose.ContainsKey(one.Key)).Sum(one => one.Value));
        var isCloned = same >= now.Limits.ClonedLetters && same >= letters * now.Limits.SameText;
        if (!isCopied && !isCloned)
        {
            return null;
        }

        var zh = new[]
        {
            isCopied ? $"{Figures.Plain(shared.Count)} 项指标的业绩值全都一样" : null,
            isCloned ? $"正文有 {Figures.Percent((decimal)same / letters)} 一字不差" : null,
        };
        var en = new[]
        {
            isCopied ? $"all {Figures.Plain(shared.Count)} actuals are alike" : null,
            isCloned ? $"{Figures.Percent((decimal)same / letters)} of the text is word for word the same" : null,
        };
        return new Remark(
            now.Where,
            $"{Figures.Plain(year)}年度的报告与上年（{before.File}）雷同：{string.Join("，", zh.OfType<string>())}；请核对是否据实填写。",
            $"The report of {Figures.Plain(year)} repeats that of the year before ({before.File}): {string.Join(", ", en.OfType<string>())}. Check that it was filled in for itself.")
        {
            Key = $"last year {Figures.Plain(year)}",
            AlsoAt = [before.Where],
            Files = [now.File, before.File],
        };
    }

    private sealed record Kept(string File, Place Where, IReadOnlyDictionary<string, string> Actuals, IReadOnlyDictionary<string, int> Prose, Thresholds Limits);

    [GeneratedRegex("(19|20)\\d{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
