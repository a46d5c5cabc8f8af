using System.Collections.Concurrent;
using Duheng.Documents.Templates;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Reporting;

/// <summary>
/// Names the fields of report data that a template has no place for (模板容不下的内容): nothing in the document changes when
/// they do. Nobody keeps lists of what each template holds, so none can be wrong.
/// </summary>
public static class LeftOutFields
{
    /// <param name="one">The report with its score sheet.</param>
    /// <param name="texts">All texts of the document that a template makes.</param>
    /// <param name="held">Fields that earlier data has shown the template to hold, and those that this adds: they are not tried again.</param>
    public static IReadOnlyList<string> Of(TemplateCase one, Func<TemplateCase, IEnumerable<string>> texts, ConcurrentDictionary<string, bool>? held = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(texts);

        // Lines are made anew in both, so that neither finds its line in the sheet by reference.
        var usual = new Lazy<List<string>>(() => [.. texts(one with { Report = DataFields.Anew(one.Report) })]);
        return Grouped([.. DataFields.Of(one.Report).Select(field => (field.Name, !IsHeld(field.Name, field.Changed)))]);

        bool IsHeld(string name, Func<Report> changed)
        {
            if (held?.ContainsKey(name) == true)
            {
                return true;
            }

            var isHeld = IsSaidAnyway(name, one.Report, usual.Value) || !usual.Value.SequenceEqual(texts(one with { Report = changed() }), StringComparer.Ordinal);
            if (isHeld && !one.Report.IsNarrative)
            {
                held?.TryAdd(name, true); // a narrative keeps its own words: what one of them tells, another need not
            }

            return isHeld;
        }
    }

    /// <summary>What the document says though it takes it from elsewhere: the grade in a sentence of the text, the rate of the money, the names of its own annexes.</summary>
    private static bool IsSaidAnyway(string name, Report report, List<string> texts) => name switch
    {
        "grade" => texts.Exists(text => text.Contains(report.Grade!.Text, StringComparison.Ordinal)), // it is filled
        "execution.rate" => texts.Contains(report.Execution!.Actual!.Text, StringComparer.Ordinal), // as above
        "attachments" => report.AnnexTitles.All(annex => texts.Exists(text => text.Contains(Bare(annex.Title.Text), StringComparison.Ordinal))),
        _ => report.IsNarrative && TellsItself(name, report, texts),
    };

    /// <summary>A narrative keeps its own words, whatever the data says beside them: what it tells of each line is told.</summary>
    private static bool TellsItself(string name, Report report, List<string> texts)
    {
        var all = PrintedText.Letters(string.Concat(texts));
        return report.Indicators.Select(line => line.Name.Text).Concat(DataFields.Words(report, name)).All(text => all.Contains(PrintedText.Letters(text), StringComparison.Ordinal));
    }

    /// <summary>附件1：项目支出绩效自评表 is the annex of that name; 附件1 alone is any.</summary>
    private static string Bare(string title) => PrintedText.Key(title) is var key && key.StartsWith('附') ? string.Concat(key.Skip(2)).TrimStart([.. "0123456789一二三四五六七八九十.:、()"]) : title;

    /// <summary>A group of which nothing is told has one name: funds.balance, narrative, funds.*.county.</summary>
    private static List<string> Grouped(List<(string Name, bool IsLeftOut)> told)
    {
        var names = new List<string>();
        foreach (var (name, _) in told.Where(one => one.IsLeftOut))
        {
            var group = Parents(name).FirstOrDefault(parent => AreAll(one => one.StartsWith(parent + '.', StringComparison.Ordinal))) ?? name;
            group = group.Split('.') is ["funds", _, var column] && AreAll(one => one.StartsWith("funds.", StringComparison.Ordinal) && one.EndsWith('.' + column, StringComparison.Ordinal)) ? $"funds.*.{column}" : group;
            if (!names.Contains(group, StringComparer.Ordinal))
            {
                names.Add(group);
            }
        }

        return names;

        bool AreAll(Func<string, bool> belong) => told.Where(one => belong(one.Name)).All(one => one.IsLeftOut);
    }

    /// <summary>The widest first.</summary>
    private static IEnumerable<string> Parents(string name) =>
        Enumerable.Range(0, name.Length).Where(at => name[at] == '.').Select(at => name[..at]);
}
