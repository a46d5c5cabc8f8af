using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Fixing;
using Duheng.Domain.Reports;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;
using Duheng.Tests.Copies;

namespace Duheng.Tests.Fixing;

/// <summary>A blank total is filled with what its parts make; a printed one is never touched, and the recomputation stays.</summary>
public sealed class BlankTotalTests
{
    private static readonly FixDocument Fix = new(Knowledge.Shipped, CheckOptions.Usual);

    [Fact]
    public void A_blank_total_of_any_generated_report_is_filled_with_what_stood_there()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var draft = new ReportGenerator(seed).NextReport();
            var blank = draft with { Funds = draft.Funds with { Received = draft.Funds.Received with { Total = "" } } };
            foreach (var source in (byte[][])[Bytes(blank), SomeDocx.FromText(ShanxiTextDump.Write(blank), new Dice(seed))])
            {
                var before = Pipeline.Document(source);
                var result = Fix.Execute(before, TestContext.Current.CancellationToken);

                var filled = Assert.Single(result.Changed, one => one.Rule == "FIN-01");
                Assert.Empty(filled.Before);
                var after = Pipeline.Document(result.Content!); // something was changed
                Assert.Equal(Pipeline.Check(draft).Report.Funds.Value(FundRow.Received), after.Reports.Single().Report.Funds.Value(FundRow.Received));
                Assert.Equal(Recomputed(before), Recomputed(after));
                Assert.Empty(Fix.Execute(after, TestContext.Current.CancellationToken).Changed);
            }
        }
    }

    [Fact]
    public void Blank_weights_and_scores_are_added_up_where_the_recomputation_agrees()
    {
        var draft = DraftReport.Clean() with { HasTotalRow = true };
        foreach (var isWord in (bool[])[false, true])
        {
            var text = ShanxiTextDump.Write(draft).Replace($"\t合计\n\t\n\t\n\t100\n\t\n\t\n\t\n\t{draft.Total}\n", "\t合计\n\t\n\t\n\t\n\t\n\t\n\t\n\t\n", StringComparison.Ordinal);
            var before = Pipeline.Document(isWord ? SomeDocx.FromText(text, new Dice(3)) : Encoding.UTF8.GetBytes(text));
            Assert.Null(before.Reports.Single().Report.TotalWeight);

            var result = Fix.Execute(before, TestContext.Current.CancellationToken);

            Assert.Equal(["SCR-01", "SCR-04"], result.Changed.Select(one => one.Rule).Order(StringComparer.Ordinal));
            var after = Pipeline.Document(result.Content!); // something was changed
            Assert.Equal(100m, after.Reports.Single().Report.TotalWeight?.Value);
            Assert.Equal((draft.Total, "annex"), (after.Reports.Single().Report.Total?.Text, after.Reports.Single().Report.Total?.Place.Part));
            Assert.Equal(Recomputed(before), Recomputed(after));
        }
    }

    [Fact]
    public void A_total_whose_parts_are_not_certain_stays_blank()
    {
        var draft = DraftReport.Clean();
        var unread = draft.Funds.Received with { Total = "", Fiscal = "约八十六" };
        var half = draft.Funds.Received with { Total = "", Fiscal = "", Municipal = "" };
        var dash = draft.Funds.Received with { Total = "—" };
        Assert.All([unread, half, dash], row =>
        {
            var document = Pipeline.Document(Bytes(draft with { Funds = draft.Funds with { Received = row } }));
            Assert.DoesNotContain(Fix.Execute(document, TestContext.Current.CancellationToken).Changed, one => one.Rule == "FIN-01");
        });
    }

    [Fact]
    public void A_blank_total_beside_a_wrong_score_is_listed_and_left()
    {
        var draft = DraftReport.Clean() with { HasTotalRow = true };
        draft = draft.Change(draft.Indicators[0].Name, row => row with { Score = "1" }) with { Total = "" };

        var result = Fix.Execute(Pipeline.Document(Bytes(draft)), TestContext.Current.CancellationToken);

        Assert.Contains(result.Left, one => one.Correction.Rule == "SCR-04" && one.Why.Zh.Contains("复算", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Changed, one => one.Rule == "SCR-04");
    }

    private static byte[] Bytes(DraftReport draft) => Encoding.UTF8.GetBytes(ShanxiTextDump.Write(draft));

    private static IEnumerable<string> Recomputed(CheckedDocument document) => document.Reports.SelectMany(one => one.Sheet!.AllLines) // a report with points
        .Select(line => FormattableString.Invariant($"{line.Line.Name.Text} {line.State} {line.Score?.Value} {line.Line.Score?.Text}"));
}
