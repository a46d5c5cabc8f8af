using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Fixing;
using Duheng.Domain.Auditing;
using Duheng.Domain.Auditing.Fixes;
using Duheng.Domain.Reports;
using Duheng.Fixtures;
using Duheng.Fixtures.Mutations;
using Duheng.Tests.Auditing;
using Duheng.Tests.Copies;

namespace Duheng.Tests.Fixing;

/// <summary>What is put right is gone when the copy is checked, and no score has moved; all else stays as it was.</summary>
public sealed class FixDocumentTests
{
    private static readonly FixDocument Fix = new(Knowledge.Shipped, CheckOptions.Usual);

    [Fact]
    public void Faults_of_every_kind_are_put_right_or_left_but_never_move_a_score()
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var mutation in MutationBook.All)
        {
            for (var seed = 1; seed <= 3; seed++)
            {
                if (mutation.Inject(new ReportGenerator(seed), new Dice(seed)) is { } mutant)
                {
                    changed.UnionWith(Judge(Encoding.UTF8.GetBytes(mutant.Document)));
                    if (FixCatalog.All.ContainsKey(mutation.RuleId))
                    {
                        changed.UnionWith(Judge(SomeDocx.FromText(mutant.Document, new Dice(seed))));
                    }
                }
            }
        }

        Assert.Equal(["FIN-04", "FIN-05", "FMT-01", "FMT-02", "SCR-13"], changed);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("GB18030")]
    public void A_text_file_keeps_its_encoding_its_line_ends_and_every_other_byte(string name)
    {
        var encoding = name == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name); // both exist
        var text = ShanxiTextDump.Write(DraftReport.Clean() with { Basis = "《维护办法》（云财预[2023]6号）和（云财预【2022】18号）。" }).Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] source = [.. encoding.Preamble, .. encoding.GetBytes(text)];

        var result = Fix.Execute(Pipeline.Document(source), TestContext.Current.CancellationToken);

        var expected = text.Replace("[2023]", "〔2023〕", StringComparison.Ordinal).Replace("【2022】", "〔2022〕", StringComparison.Ordinal);
        Assert.Equal([.. encoding.Preamble, .. encoding.GetBytes(expected)], result.Content!); // something was changed
        Assert.Equal(2, result.Changed.Count);
    }

    [Fact]
    public void A_passage_over_several_runs_is_changed_where_it_begins_and_runs_keep_their_properties()
    {
        var report = SomeDocx.FromText(ShanxiTextDump.Write(DraftReport.Clean() with { Basis = "《维护办法》（云财预[2023]6号）。" }), new Dice(5));

        var result = Fix.Execute(Pipeline.Document(report), TestContext.Current.CancellationToken);

        WordRules.AreKept(result.Content!); // something was changed
        Assert.Contains(SomeDocx.Read(result.Content!).Paragraphs, block => block.Text.Contains("云财预〔2023〕6号", StringComparison.Ordinal));
        Assert.Equal(Runs(report), Runs(result.Content!));
    }

    [Fact]
    public void What_moves_the_score_is_listed_and_left()
    {
        var draft = DraftReport.Clean();
        var wrong = draft with { Execution = draft.Execution with { Actual = "50%" } };

        var document = Pipeline.Document(Encoding.UTF8.GetBytes(ShanxiTextDump.Write(wrong)));
        var result = Fix.Execute(document, TestContext.Current.CancellationToken);

        Assert.Contains(document.Reports.Single().Audit.Findings, finding => finding.Rule.Id == "FIN-05");
        Assert.Contains(result.Left, one => one.Correction.Rule == "FIN-05" && one.Why.Zh.Contains("得分", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Changed, one => one.Rule == "FIN-05");
    }

    [Fact]
    public void What_is_right_alone_and_wrong_with_the_rest_is_left()
    {
        // Two wrong rates among rates of 100%: with both put right all of them are, which is a finding of its own.
        var clean = DraftReport.Clean();
        var draft = clean with
        {
            Execution = clean.Execution with { Completion = string.Empty },
            Indicators = [.. clean.Indicators.Select((row, at) => row with { Actual = row.Target.TrimStart('≥', '≤').Replace("前", string.Empty, StringComparison.Ordinal), Completion = at < 2 ? "98.00%" : "100.00%" })],
        };
        var scheme = Knowledge.Shipped.Schemes.Find("shanxi-2021")!; // ships
        var options = new CheckOptions(new SchemeChoice(scheme with { Thresholds = scheme.Thresholds with { NearPerfect = 200m } }, new Wording("试验", "a trial")), RuleSelection.All);
        var before = Pipeline.Document(Encoding.UTF8.GetBytes(ShanxiTextDump.Write(draft)), options);

        var result = new FixDocument(Knowledge.Shipped, options).Execute(before, TestContext.Current.CancellationToken);

        var after = Pipeline.Document(result.Content!, options).Reports.Single(); // something was changed
        Assert.Equal(2, before.Reports.Single().Audit.Findings.Count(finding => finding.Rule.Id == "SCR-13"));
        Assert.Contains(result.Left, one => one.Why.Zh.StartsWith("单独改可以", StringComparison.Ordinal));
        Assert.NotEmpty(result.Changed);
        Assert.DoesNotContain(after.Audit.Findings, finding => finding.Rule.Id == "SCR-21");
    }

    private static IEnumerable<string> Judge(byte[] source)
    {
        var before = Pipeline.Document(source);
        var result = Fix.Execute(before, TestContext.Current.CancellationToken);
        if (result.Content is not { } content)
        {
            return [];
        }

        var after = Pipeline.Document(content);
        Assert.Equal(before.Reports.Select(one => (one.StatedTotal, one.Sheet?.Low, one.Sheet?.High, one.Report.Grade?.Text)), after.Reports.Select(one => (one.StatedTotal, one.Sheet?.Low, one.Sheet?.High, one.Report.Grade?.Text)));
        var left = after.Reports.SelectMany(one => one.Audit.Findings).ToList();
        Assert.All(left.CountBy(finding => finding.Rule.Id), rule => Assert.True(rule.Value <= before.Reports.SelectMany(one => one.Audit.Findings).Count(finding => finding.Rule.Id == rule.Key), $"{rule.Key} is new"));
        Assert.All(result.Changed, one => Assert.DoesNotContain(left, finding => finding.Rule.Id == one.Rule && finding.Remark.Stated == one.Before && finding.Remark.Where with { Text = "" } == one.Where with { Text = "" }));
        return result.Changed.Select(one => one.Rule);
    }

    private static int Runs(byte[] docx) => SomeDocx.Part(docx, "word/document.xml").Split("<w:r>").Length;
}
