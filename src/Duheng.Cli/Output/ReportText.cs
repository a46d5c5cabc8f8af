using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Cli.Output;

/// <summary>One document for people: headline, then each finding with place, message, stated → expected; followers folded.</summary>
internal sealed class ReportText(TextWriter writer, Language language, Palette palette, bool showSkipped)
{
    private const int Width = 96;
    private const string Indent = "     ";

    public void Write(CheckedDocument document)
    {
        writer.WriteLine(palette.Bold($"── {OneLine.Of(document.Source.Name)} "));
        if (document.Problem is { } problem)
        {
            var head = document.Status == DocumentStatus.Unreadable ? language.Pick("读不了：", "unreadable: ") : language.Pick("只读出一部分：", "read in part: ");
            Paragraph("  ", palette.Of(Severity.Warning, head) + language.Pick(problem));
        }

        foreach (var report in document.Reports)
        {
            Headline(report);
            Findings(report.Audit.Findings);
            Waived(report);
            if (showSkipped)
            {
                Skipped(report.Audit.Outcomes);
            }
        }

        writer.WriteLine();
    }

    private void Headline(CheckedReport one)
    {
        var report = one.Report;
        var about = new[]
        {
            report.Project?.Text is { Length: > 0 } project ? project : language.Pick("（未写项目名称）", "(no project name)"),
            report.Unit?.Text,
            report.Year is { } year ? language.Pick($"{Terms.Count(year.Year)}年度", Terms.Count(year.Year)) : language.Pick("（未写年度）", "(no year)"),
        };
        writer.WriteLine($"  {string.Join(" · ", about.Where(text => !string.IsNullOrWhiteSpace(text)))}");
        if (one.Sheet is not { } sheet)
        {
            writer.WriteLine($"  {language.Pick("没有读到逐项的分值，没有重算。", "No line carries points; nothing was recomputed.")}");
        }
        else
        {
            var stated = one.StatedTotal is { } total ? $"{Terms.Score(total)} {report.Grade?.Text}".TrimEnd() : language.Pick("未写总分", "no total");
            writer.WriteLine(
                $"  {language.Pick("自报", "stated")} {palette.Bold(stated)}  →  {language.Pick("重算", "recomputed")} {palette.Bold(palette.Accent(Terms.Range(sheet, language)))}{Delta(one)}");
            writer.WriteLine(palette.Faint($"  {language.Pick($"方案 {one.Scheme.Scheme.Id}（{one.Scheme.Because.Zh}）", $"scheme {one.Scheme.Scheme.Id} ({one.Scheme.Because.En})")}  {Evidence()}"));
        }

        var counts = one.Audit.Findings.CountBy(finding => finding.Severity).ToDictionary();
        writer.WriteLine($"  {Terms.Counts(counts, palette, language)}{InBaseline(one)}{WaivedCount(one)}");
    }

    private static int CountOf(CheckedReport one) => one.Waived?.Count ?? 0;

    private string WaivedCount(CheckedReport one) => CountOf(one) == 0
        ? string.Empty
        : palette.Faint(language.Pick($"（另有 {Terms.Count(CountOf(one))} 个已豁免）", $" ({Terms.Count(CountOf(one))} more waived)"));

    private void Waived(CheckedReport one)
    {
        foreach (var waived in one.Waived ?? [])
        {
            writer.WriteLine(palette.Faint($"  └ {DisplayWidth.Cut(Terms.Of(waived, language), Width - 4)}"));
        }
    }

    private string InBaseline(CheckedReport one) => one.InBaseline == 0
        ? string.Empty
        : palette.Faint(language.Pick($"（另有 {Terms.Count(one.InBaseline)} 个在基线中）", $" ({Terms.Count(one.InBaseline)} more in the baseline)"));

    /// <summary>The second headline: what the points rest on.</summary>
    private string Evidence()
    {
        var evidence = EvidenceJson.ClaimOnly;
        return language.Pick(
            $"佐证：{Figures.Plain(evidence.Records)} 分有记录，{Figures.Plain(evidence.Documents)} 分有文件，{Figures.Plain(evidence.Claim)} 分仅为陈述",
            $"evidence: {Figures.Plain(evidence.Records)} on records, {Figures.Plain(evidence.Documents)} on documents, {Figures.Plain(evidence.Claim)} on claims");
    }

    private string Delta(CheckedReport one)
    {
        if (one.Delta is not { } delta || delta is (0m, 0m))
        {
            return string.Empty;
        }

        var range = delta.Low == delta.High ? Signed(delta.Low) : $"{Signed(delta.Low)}～{Signed(delta.High)}";
        return language.Pick($"（差 {range} 分）", $" (off by {range})");
    }

    private static string Signed(decimal value) => (value > 0m ? "+" : value < 0m ? "−" : string.Empty) + Terms.Score(Math.Abs(value));

    private void Findings(IReadOnlyList<Finding> findings)
    {
        var shown = findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        foreach (var root in findings.Where(finding => finding.Cause is null || !shown.Contains(finding.Cause)))
        {
            writer.WriteLine();
            writer.WriteLine(
                $"  {palette.Of(root.Severity, Terms.Of(root.Severity, language))} {palette.Bold($"{root.Rule.Id} {language.Pick(root.Rule.Title, root.Rule.TitleEn)}")}  {palette.Faint(PlacesOf(root.Remark))}");
            Paragraph(Indent, language.Pick(root.Remark.Zh, root.Remark.En));
            StatedAndExpected(root.Remark);
            foreach (var follower in findings.Where(finding => finding.Cause == root.Fingerprint))
            {
                var line = $"{Terms.Of(follower.Severity, language)} {follower.Rule.Id} {language.Pick(follower.Rule.Title + "：", follower.Rule.TitleEn + ": ")}{language.Pick(follower.Remark.Zh, follower.Remark.En)}";
                writer.WriteLine(palette.Faint($"{Indent}└ {DisplayWidth.Cut(line, Width - 7)}"));
            }
        }
    }

    private string PlacesOf(Remark remark)
    {
        var also = remark.AlsoAt.Count == 0 ? string.Empty : language.Pick($"，另见 {string.Join("、", remark.AlsoAt.Take(3).Select(place => Places.Short(place, language)))}", $", also {string.Join(", ", remark.AlsoAt.Take(3).Select(place => Places.Short(place, language)))}");
        return Places.Short(remark.Where, language) + also;
    }

    private void StatedAndExpected(Remark remark)
    {
        var parts = new List<string>();
        if (remark.Stated is not null || remark.Expected is not null)
        {
            var stated = string.IsNullOrWhiteSpace(remark.Stated) ? language.Pick("（空）", "(blank)") : DisplayWidth.Cut(remark.Stated.ReplaceLineEndings(" "), 40);
            parts.Add(remark.Expected is null ? stated : $"{stated} → {palette.Accent(DisplayWidth.Cut(remark.Expected, 44))}");
        }

        if (remark.Difference is { } difference && difference != 0m)
        {
            parts.Add(language.Pick($"相差 {Figures.Plain(difference)}", $"off by {Figures.Plain(difference)}"));
        }

        if (remark.PointsAtRisk is { } points)
        {
            parts.Add(language.Pick($"涉及 {Figures.Plain(points)} 分", $"{Figures.Plain(points)} points at risk"));
        }

        if (parts.Count > 0)
        {
            writer.WriteLine(Indent + string.Join(language.Pick("，", ", "), parts));
        }
    }

    private void Skipped(IReadOnlyList<RuleOutcome> outcomes)
    {
        foreach (var one in outcomes.Where(one => one.Outcome == AuditOutcome.InsufficientData))
        {
            writer.WriteLine(palette.Faint($"  {language.Pick("未查", "not checked")} {one.Rule.Id} {language.Pick(one.Rule.Title + "：", one.Rule.TitleEn + ": ")}{(one.Why is { } why ? language.Pick(why) : string.Empty)}"));
        }
    }

    private void Paragraph(string indent, string text)
    {
        foreach (var line in DisplayWidth.Wrap(text, Width - indent.Length))
        {
            writer.WriteLine(indent + line);
        }
    }
}
