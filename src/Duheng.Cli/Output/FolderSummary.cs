using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Output;

/// <summary>What stands above the reports of a folder: how many, the worst first, and how often each rule spoke.</summary>
internal sealed class FolderSummary(Language language, Palette palette)
{
    private const int MostRows = 15;
    private const int NameWidth = 40;

    private readonly List<Row> worst = [];
    private readonly SortedDictionary<string, (AuditRuleAttribute Rule, Severity Gravest, int Count)> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<Severity, int> severities = [];
    private readonly SkippedFiles skipped = new();
    private int read, partial, unreadable, moved, regraded;

    public int Documents => read + partial + unreadable;

    public SkippedFiles Skipped => skipped;

    public void Add(CheckedDocument document)
    {
        if (document.IsSkipped)
        {
            skipped.Add(document);
            return;
        }

        _ = document.Status switch
        {
            DocumentStatus.Read => read++,
            DocumentStatus.Partial => partial++,
            DocumentStatus.Unreadable => unreadable++,
        };
        foreach (var report in document.Reports)
        {
            Add(OneLine.Of(document.Source.Name), report);
        }
    }

    public void Add(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            severities[finding.Severity] = severities.GetValueOrDefault(finding.Severity) + 1;
            var (_, gravest, count) = rules.GetValueOrDefault(finding.Rule.Id);
            rules[finding.Rule.Id] = (finding.Rule, finding.Severity > gravest ? finding.Severity : gravest, count + 1);
        }
    }

    public void Write(TextWriter writer)
    {
        writer.WriteLine(palette.Bold(language.Pick(
            $"体检 {Terms.Count(Documents)} 份：读出 {Terms.Count(read)}，部分读出 {Terms.Count(partial)}，读不了 {Terms.Count(unreadable)}；{skipped.Say(language)}",
            $"checked {Terms.Count(Documents)}: {Terms.Count(read)} read, {Terms.Count(partial)} in part, {Terms.Count(unreadable)} unreadable; {skipped.Say(language)}")));
        writer.WriteLine($"  {Terms.Counts(severities, palette, language)}");
        writer.WriteLine(language.Pick(
            $"  重算与自报不一致 {Terms.Count(moved)} 份，等级不同或未定 {Terms.Count(regraded)} 份",
            $"  recomputed differs from stated in {Terms.Count(moved)}; another or an open grade in {Terms.Count(regraded)}"));
        WriteWorst(writer);
        WriteRules(writer);
        writer.WriteLine();
    }

    private void Add(string name, CheckedReport report)
    {
        var counts = report.Audit.Findings.CountBy(finding => finding.Severity).ToDictionary();
        Add(report.Audit.Findings);
        moved += report.Delta is { } delta && delta is not (0m, 0m) ? 1 : 0;
        regraded += IsRegraded(report) ? 1 : 0;
        worst.Add(new Row(name, counts, report.StatedTotal, report.Report.Grade?.Text, report.Sheet is { } sheet ? Terms.Range(sheet, language) : "—", Gap(report)));
        if (worst.Count > MostRows * 4)
        {
            Trim();
        }
    }

    private static bool IsRegraded(CheckedReport report) => report.Sheet is { } sheet
        && (sheet.Grade != sheet.GradeHigh
            || (report.Report.Grade is { } grade && report.Scheme.Scheme.GradeNamed(grade.Text) is { } stated && stated != sheet.Grade));

    private static decimal Gap(CheckedReport report) => report.Delta is { } delta ? Math.Max(Math.Abs(delta.Low), Math.Abs(delta.High)) : 0m;

    private void Trim()
    {
        var kept = Sorted().Take(MostRows).ToList();
        worst.Clear();
        worst.AddRange(kept);
    }

    private IEnumerable<Row> Sorted() => worst
        .OrderByDescending(row => row.Counts.GetValueOrDefault(Severity.Blocker))
        .ThenByDescending(row => row.Counts.GetValueOrDefault(Severity.Error))
        .ThenByDescending(row => row.Gap)
        .ThenByDescending(row => row.Counts.GetValueOrDefault(Severity.Warning))
        .ThenBy(row => row.Name, StringComparer.Ordinal);

    private void WriteWorst(TextWriter writer)
    {
        var rows = Sorted().Take(MostRows).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(palette.Bold(language.Pick("问题最重的在前（自报 → 重算）", "worst first (stated → recomputed)")));
        foreach (var row in rows)
        {
            var stated = row.Stated is { } total ? $"{Terms.Score(total)} {row.Grade}".TrimEnd() : "—";
            writer.WriteLine(
                $"  {DisplayWidth.PadRight(DisplayWidth.Cut(row.Name, NameWidth), NameWidth)} {DisplayWidth.PadLeft(stated, 11)} → {DisplayWidth.PadRight(row.Rescored, 20)} {Terms.Counts(row.Counts, palette, language)}");
        }
    }

    private void WriteRules(TextWriter writer)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(palette.Bold(language.Pick("各规则命中次数", "findings per rule")));
        foreach (var (id, (rule, gravest, count)) in rules.OrderByDescending(one => one.Value.Gravest).ThenByDescending(one => one.Value.Count).ThenBy(one => one.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"  {DisplayWidth.PadLeft(Terms.Count(count), 5)}  {id} {palette.Of(gravest, Terms.Of(gravest, language))} {language.Pick(rule.Title, rule.TitleEn)}");
        }
    }

    private sealed record Row(string Name, IReadOnlyDictionary<Severity, int> Counts, decimal? Stated, string? Grade, string Rescored, decimal Gap);
}
