using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

/// <summary>Figures of the prose that tell a cell of the tables again: a fund, the execution rate, an indicator's actual.</summary>
internal static partial class ToldFigures
{
    private const int ShortestName = 4;
    private const decimal SameWords = 0.75m;

    private static readonly Working<List<Fact>> Told = new(audit => [.. audit.Narrative.Facts.Concat(GoalResults.Facts(audit)).Where(fact => IsTold(fact, audit))]);

    private static readonly Working<List<(IndicatorLine Line, string Name)>> Names = new(audit =>
    [
        .. audit.Report.Indicators.Select(line => (line, UnitInName.Strip(line.Name.Text))).Where(one => one.Item2.Length >= ShortestName),
    ]);

    /// <summary>Facts about the whole year and the whole project, outside goals and plans.</summary>
    public static IReadOnlyList<Fact> Of(AuditCase audit) => Told.Of(audit);

    private static bool IsTold(Fact fact, AuditCase audit) =>
        fact.Kind is FactKind.Amount or FactKind.Percentage or FactKind.Count
        && !fact.IsApproximate
        && !Bound().IsMatch(fact.Paragraph.Text[(fact.Start + fact.Text.Length)..])
        && !Telling.IsIntent(fact.Paragraph.Section)
        && !audit.Lexicon.Holds("other-times", fact.Clause.Text)
        && !IsOfOtherYear(fact, audit);

    /// <summary>The money row that the fact tells of, when it speaks of the project as a whole.</summary>
    public static FundRow? RowOf(Fact fact, AuditCase audit)
    {
        var before = Before(fact);
        if (fact.Kind == FactKind.Percentage && Share().Match(before) is { Success: true } share)
        {
            var ofBudget = share.Groups["whole"].Value.Contains("预算", StringComparison.Ordinal);
            return ofBudget && IsWhole(share.Groups["part"].Value, audit) && IsWhole(share.Groups["whole"].Value, audit) ? FundRow.ExecutionRate : null;
        }

        return fact.About is { } row && IsWhole(before, audit) ? row : null;
    }

    /// <summary>The line whose name stands right before the figure.</summary>
    public static IndicatorLine? LineOf(Fact fact, AuditCase audit)
    {
        var before = Joint().Replace(PrintedText.Key(Before(fact)), string.Empty);
        return Names.Of(audit)
            .Where(one => before.EndsWith(one.Name, StringComparison.Ordinal) && IsWhole(before[..^one.Name.Length], audit))
            .Select(one => one.Line)
            .MaxBy(line => line.Name.Text.Length)
            ?? Measured(fact, before, audit);
    }

    /// <summary>
    /// 完成县道日常养护230公里 for 日常养护县道里程: what was done, told with no other letters than the name's, counted in the same unit,
    /// and no second line that could be meant.
    /// </summary>
    private static IndicatorLine? Measured(Fact fact, string before, AuditCase audit)
    {
        var done = Likeness.Letters(Doing().Replace(before, string.Empty));
        if (fact is not { Kind: FactKind.Count, Unit: { } unit } || done.Length < ShortestName)
        {
            return null;
        }

        var pairs = LetterPairs.Of(done);
        var lines = Names.Of(audit).Where(one => one.Line.Actual?.Value is { IsNumber: true, Unit: { } counted } && counted.Symbol == unit.Symbol
            && done.All(letter => one.Name.Contains(letter, StringComparison.Ordinal)) && pairs.ShareIn(LetterPairs.Of(one.Name)) >= SameWords).ToList();
        return lines is [var only] ? only.Line : null;
    }

    /// <summary>The clause up to the figure.</summary>
    public static string Before(Fact fact)
    {
        var clause = fact.Clause;
        return fact.Paragraph.Text[clause.Start..fact.Start];
    }

    /// <summary>Nothing is left but words that any sentence about a project's money uses: no part, no source, no other thing.</summary>
    private static bool IsWhole(string text, AuditCase audit)
    {
        var rest = PrintedText.Key(text);
        if (audit.Report.Project?.Text is { Length: > 1 } project)
        {
            rest = rest.Replace(PrintedText.Key(project), string.Empty, StringComparison.Ordinal);
        }

        return !audit.Lexicon.List("money-talk").Cut(rest, string.Empty).Any(char.IsLetter);
    }

    private static bool IsOfOtherYear(Fact fact, AuditCase audit) => audit.Narrative.Facts.Concat(GoalResults.Facts(audit)).Any(other =>
        other.Kind is FactKind.Year or FactKind.Date
        && ReferenceEquals(other.Paragraph, fact.Paragraph)
        && other.Start < fact.Start
        && audit.Report.Year is { } year && other.Number != year.Year
        && other.Place == fact.Place);

    [GeneratedRegex("^(?<part>.*)占(?<whole>[^占]*?)的?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Share();

    /// <summary>98%以上 is a bound and no value.</summary>
    [GeneratedRegex("^(及|或)?(以上|以下|以内|之内|之间|上下)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bound();

    [GeneratedRegex("^(全年|年内|本年|本年度|当年|(19|20)\\d{2}年度?|已|共|共计|累计|实际|按时|按期|如期|完成|开展|实施|建成)+(了)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doing();

    [GeneratedRegex("(共计|合计|共|均|已|为|是|达到|达|:)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
