using System.Text.RegularExpressions;
using Duheng.Domain.Proving;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

/// <summary>What a report tells of a survey (满意度调查): how many were asked or answered.</summary>
internal static partial class ToldSurveys
{
    private const string Topic = "满意";

    /// <summary>Lines that claim points for satisfaction.</summary>
    public static IEnumerable<IndicatorLine> Lines(Report report) => report.Indicators.Where(line =>
        (line.Kind == IndicatorKind.Satisfaction || line.Name.Text.Contains(Topic, StringComparison.Ordinal)) && line.Score?.Value is not 0m);

    /// <summary>Valid answers of the survey of the platform that a line comes of; null where it comes of none.</summary>
    public static int? Answers(AuditCase audit, IndicatorLine line) =>
        audit.EvidenceOf(line).Measured is { Function: MeasureFunction.Satisfaction, Number: not null, ValidAnswers: { } answers } ? answers : null;

    /// <summary>The satisfaction that the prose tells, where no table does: 群众满意度达到96%.</summary>
    public static Fact? Told(AuditCase audit) => audit.Narrative.Of(FactKind.Percentage).FirstOrDefault(fact =>
        !Telling.IsIntent(fact.Paragraph.Section)
        && fact.Clause.Text is var clause
        && clause.Contains(Topic, StringComparison.Ordinal)
        && !clause.Contains("目标", StringComparison.Ordinal));

    /// <summary>The counts of people, answers and households in sentences that speak of a survey.</summary>
    public static IEnumerable<Fact> Sizes(AuditCase audit) => audit.Narrative.Of(FactKind.Count).Where(fact =>
        fact.Unit?.Symbol is "份" or "人" or "户" or "家" or "人次" or "名" or "位" or "张" or "例"
        && !Telling.IsIntent(fact.Paragraph.Section)
        && audit.Lexicon.Holds("survey-words", audit.Lexicon.List("not-surveys").Cut(fact.Place.Text, string.Empty)));

    /// <summary>How many answers counted: the 有效 or 收回 ones where told, else the largest count.</summary>
    public static decimal? Size(AuditCase audit)
    {
        var told = Sizes(audit).ToList();
        var asked = told.Where(fact => fact.Unit?.Symbol == "份" || Asked().IsMatch(fact.Paragraph.Text[..fact.Start])).ToList();
        var sizes = asked.Count > 0 ? asked : told.Where(fact => fact.Number >= audit.Limits.SmallestSurvey).ToList();
        return sizes.Count == 0 ? null : (sizes.FirstOrDefault(IsReturned) ?? sizes.MaxBy(fact => fact.Number))?.Number;
    }

    private static bool IsReturned(Fact fact) => Returned().IsMatch(fact.Paragraph.Text[..fact.Start]);

    /// <summary>People who were asked, not those who did the asking.</summary>
    [GeneratedRegex("(发放|发出|收回|回收|有效|调查|访问|访谈|回访|抽样|抽取|走访|测评|受访|样本|询问)[^，。；\\d]{0,12}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("(有效|回收|收回)[^，。；\\d]{0,8}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Returned();
}
