using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Ledgers;
using Duheng.Application.Narratives;
using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Comparisons;

/// <summary>Holds a report against a self-evaluation, value by value. Rows go together by their names.</summary>
internal static class Comparing
{
    /// <summary>The first facts say whose report it is: project, unit, year.</summary>
    private const int Identifying = 3;

    public static ReportComparison Of(Evaluated evaluated, Report report, string file, int projects)
    {
        var own = evaluated.Lines.Where(line => line.Indicator is not null).ToList();
        var printed = Pairing.Of(own, report.Indicators, IsSame, (line, one) => Name(line) == Name(one), (line, one) => Holds(Name(line), Name(one)));
        var lines = evaluated.Lines.Select(line => Compared(line, line.Indicator is null ? report.Execution : printed[own.IndexOf(line)])).ToList();
        return new ReportComparison(evaluated, file, projects)
        {
            Facts = [.. Facts(evaluated, report)],
            Lines = lines,
            Strange = [.. Facts(evaluated, report).Take(Identifying).Where(fact => !string.IsNullOrWhiteSpace(fact.Printed) && !fact.IsSame && !IsAlike(fact))],
            OnlyInReport = [.. report.Indicators.Where(line => !printed.Contains(line, ReferenceEqualityComparer.Instance)).Select(line => line.Name.Text)],
            Chapters = [.. NarrativeText.Chapters.Select(chapter => new ComparedChapter(LoadNarrative.ChapterOf(evaluated, chapter.Section), Told(report, chapter.Section, chapter.Title)))],
        };
    }

    /// <summary>Letter by letter the same, or one within the other: a report may leave the city out of its unit's name.</summary>
    private static bool IsAlike(ComparedValue fact)
    {
        var (printed, held) = (PrintedText.Letters(fact.Printed ?? string.Empty), PrintedText.Letters(fact.Held ?? string.Empty));
        return printed == held || Holds(printed, held);
    }

    private static bool IsSame(EvaluatedLine line, IndicatorLine printed) =>
        Name(line) == Name(printed) && PrintedText.Letters(line.Indicator?.Level2 ?? string.Empty) == PrintedText.Letters(printed.Level2?.Text ?? string.Empty);

    private static string Name(EvaluatedLine line) => PrintedText.Letters(line.Indicator?.Name ?? string.Empty);

    private static string Name(IndicatorLine line) => PrintedText.Letters(line.Name.Text);

    private static bool Holds(string one, string other) =>
        one.Length > 0 && other.Length > 0 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    private static ComparedLine Compared(EvaluatedLine line, IndicatorLine? printed) => new(
        line,
        printed is not null,
        new ComparedValue("权重", printed?.Weight?.Text, line.Score?.Line.Weight is { } weight ? Figures.Plain(weight.Value ?? 0m) : null),
        new ComparedValue("目标值", printed?.Target?.Text, line.Indicator?.Printed ?? "100%"),
        new ComparedValue("业绩值", printed?.Actual?.Text, line.Indicator is null ? line.Score?.Line.Actual?.Text : line.Line.Actual),
        new ComparedValue("原因", printed?.Reason is { IsBlank: false } reason && !PrintedText.IsNothing(reason.Text) ? reason.Text : null, line.Line.Reason),
        new ComparedValue("得分", printed?.Score?.Text, line.Score?.Score is { } score ? Figures.Plain(score.Value) : null));

    private static IEnumerable<ComparedValue> Facts(Evaluated evaluated, Report report)
    {
        var (year, funds) = (evaluated.Year, evaluated.Funds);
        yield return new ComparedValue("项目名称", report.Project?.Text, year.Name);
        yield return new ComparedValue("项目单位", report.Unit?.Text, year.Organisation);
        yield return new ComparedValue("年度", report.Year?.Year.ToString(CultureInfo.InvariantCulture), year.Year.ToString(CultureInfo.InvariantCulture));
        yield return Money("年初预算", FundRow.Initial, funds.Initial);
        yield return Money("全年预算", FundRow.Annual, funds.Annual);
        yield return Money("实际到位", FundRow.Received, funds.Received);
        yield return Money("全年执行", FundRow.Executed, funds.Executed);
        yield return new ComparedValue("总分", report.Total?.Text, evaluated.Sheet.HasRange ? null : Figures.Plain(evaluated.Sheet.Low));
        yield return new ComparedValue("等级", report.Grade?.Text, evaluated.Report.Grade?.Text);

        ComparedValue Money(string name, FundRow row, FundRowSums sums) => new(name, report.Funds.Amount(row) is { } printed ? Wan(printed) : null, Wan(sums.Total));
    }

    private static string Wan(Money money) => Figures.Plain(money.Wan) + "万元";

    /// <summary>As paragraphs, a line each. Its own heading and label are left out, and so is what nobody wrote: drafts and marks of what is missing. Items alone are no text.</summary>
    private static string Told(Report report, SectionKind section, string title)
    {
        var label = title[(title.LastIndexOfAny(['）', '、']) + 1)..];
        var told = report.Narrative.Paragraphs
            .Where(paragraph => paragraph.Section == section && !paragraph.IsInAnnex && paragraph.HeadingLevel is 0 or 3)
            .Select(paragraph => (paragraph.HeadingLevel, Text: Unlabelled(paragraph.Text, label)))
            .Where(one => one.Text.Length > 0 && !one.Text.StartsWith(FillIn.Draft, StringComparison.Ordinal) && !FillIn.IsMark(one.Text))
            .ToList();
        return told.Exists(one => one.HeadingLevel == 0) ? string.Join('\n', told.Select(one => one.Text)) : string.Empty;
    }

    private static string Unlabelled(string text, string label) =>
        text.StartsWith(label, StringComparison.Ordinal) && text.AsSpan(label.Length) is ['：' or ':', ..] ? text[(label.Length + 1)..].Trim() : text;
}
