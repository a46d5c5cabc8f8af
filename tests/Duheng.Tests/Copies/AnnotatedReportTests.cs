using System.Xml.Linq;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Application.Output;
using Duheng.Documents.Copies.Docx;
using Duheng.Fixtures;
using Duheng.Fixtures.Mutations;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Copies;

/// <summary>Whole reports with every kind of fault, in files whose runs are cut anywhere: the copy holds one comment per finding, and says the same as the file.</summary>
public sealed class AnnotatedReportTests
{
    [Fact]
    public void The_copy_of_a_faulty_report_gives_the_same_findings_and_is_sound()
    {
        var made = 0;
        foreach (var mutation in MutationBook.All)
        {
            var seed = mutation.Name.Length + made;
            if (mutation.Inject(new ReportGenerator(seed), new Dice(seed)) is not { } mutant)
            {
                continue;
            }

            made++;
            var docx = SomeDocx.FromText(mutant.Document, new Dice(seed));
            var checkedDocument = Pipeline.Document(docx);

            var copy = Annotate(docx, checkedDocument);

            Assert.Equal(Told(checkedDocument), Told(Pipeline.Document(copy)));
            Assert.Equal(checkedDocument.Reports.Sum(report => report.Audit.Findings.Count), CommentsIn(copy));
            WordRules.AreKept(copy);
            var (before, after) = (SomeDocx.Parts(docx), SomeDocx.Parts(copy));
            Assert.All(before.Keys.Except(["word/document.xml", "[Content_Types].xml"], StringComparer.Ordinal), name => Assert.Equal(before[name], after[name]));
        }

        Assert.True(made > 40, "too few faults were put in");
    }

    [Fact]
    public void A_comment_tells_rule_message_stated_and_expected_cause_and_basis()
    {
        var draft = DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" });
        using var file = new MemoryStream();
        ShanxiDocx.Write(draft, file);
        var document = Pipeline.Document(file.ToArray());

        var comments = FindingComments.Of(document, Language.Zh);

        Assert.Contains(comments, comment => comment.Lines is [var head, ..] && head.StartsWith("【阻断】SCR-11 ", StringComparison.Ordinal) && comment.Lines.Any(line => line.Contains("0 → ", StringComparison.Ordinal)));
        Assert.Contains(comments, comment => comment.Lines.Any(line => line.StartsWith("由 SCR-11 ", StringComparison.Ordinal)));
        Assert.All(comments, comment => Assert.StartsWith("依据：", comment.Lines[^1], StringComparison.Ordinal));
        Assert.All(FindingComments.Of(document, Language.En).SelectMany(comment => comment.Lines.Take(1)), head => Assert.StartsWith("[", head, StringComparison.Ordinal));
    }

    private static byte[] Annotate(byte[] docx, CheckedDocument document)
    {
        using var copy = new MemoryStream();
        DocxComments.Write(new MemoryStream(docx), SomeDocx.Read(docx), FindingComments.Of(document, Language.Zh), copy);
        return copy.ToArray();
    }

    private static List<string> Told(CheckedDocument document) =>
        [.. document.Reports.SelectMany(report => report.Audit.Findings).Select(finding => $"{finding.Rule.Id} {finding.Fingerprint} {finding.Cause} {finding.Remark.Where}")];

    private static int CommentsIn(byte[] docx) => SomeDocx.Parts(docx).TryGetValue("word/comments.xml", out var part)
        ? XDocument.Load(new MemoryStream(part)).Root!.Elements().Count()
        : 0;
}
