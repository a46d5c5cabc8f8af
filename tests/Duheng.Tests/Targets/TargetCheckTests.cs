using Duheng.Application.Data;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Targets;

public sealed class TargetCheckTests
{
    private static readonly Scheme Shanxi = Knowledge.Shipped.Schemes.Find("shanxi-2021")!; // it ships

    [Fact]
    public void Weights_that_make_a_hundred_with_execution_are_found_right()
    {
        var rows = Rows(("数量指标", "例行巡检次数", "≥", "4", "次", 40), ("社会效益指标", "即时结算率", "≥", "95", "%", 30), ("服务对象满意度指标", "参保人员满意度", "≥", "90", "%", 20));

        Assert.True(TargetSums.Of(rows, Shanxi).IsFull);
        Assert.DoesNotContain(Check(rows), finding => finding.Rule == "SCR-01");
    }

    [Fact]
    public void Weights_that_do_not_stop_the_submission()
    {
        var rows = Rows(("数量指标", "例行巡检次数", "≥", "4", "次", 40), ("服务对象满意度指标", "参保人员满意度", "≥", "90", "%", 20));

        var found = Assert.Single(Check(rows), finding => finding.Rule == "SCR-01");

        Assert.Equal((Severity.Blocker, true, (int?)null), (found.Severity, found.Stops, found.Row));
        Assert.Contains("合计为 70，应为 100", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vague_target_is_found_at_its_cell()
    {
        var rows = Rows(("数量指标", "例行巡检次数", "≥", "4", "次", 40), ("时效指标", "系统故障响应及时性", "定性", "及时", "", 50));

        var found = Assert.Single(Check(rows), finding => finding.Rule == "IND-20");

        Assert.Equal((2, TargetCell.Target), (found.Row, found.Cell));
        Assert.False(found.Stops);
    }

    [Fact]
    public void Costs_above_the_budget_are_found()
    {
        var rows = Rows(("成本指标", "线路租赁费", "≤", "55.32", "万元", 45), ("成本指标", "信息化运行维护成本", "≤", "87.30", "万元", 45));

        Assert.Contains(Check(rows, budget: 100m), finding => finding.Rule == "FIN-14" && finding.Message.Contains("142.62", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_form_must_hold_is_told_before_anything_else()
    {
        var rows = Rows(("数量指标", "", "≥", "", "", null));
        TargetClause[] clauses = [new() { Position = 1, Text = "系统稳定运行" }];

        var found = TargetCheck.Of(Year, "系统稳定运行。", rows, clauses, FundTable.Of([]), Shanxi, Knowledge.Shipped);

        Assert.Equal([TargetCell.Name, TargetCell.Target, TargetCell.Weight], found.Where(finding => finding.Rule is null && finding.Row == 1).Select(finding => finding.Cell));
        Assert.Contains(found, finding => finding is { Clause: 1, Stops: true });
    }

    private static ProjectYear Year => new() { Name = "社会保障信息系统日常运行维护", Organisation = "云泽市社会保险服务中心", Year = 2021 };

    private static IReadOnlyList<TargetFinding> Check(IReadOnlyList<TargetIndicator> rows, decimal budget = 0m)
    {
        LedgerEntry[] ledger = budget == 0m ? [] : [new() { Kind = LedgerKind.Initial, Source = LedgerSource.Municipal, Amount = Money.FromWan(budget) }];
        return TargetCheck.Of(Year, "系统稳定运行。", rows, [], FundTable.Of(ledger), Shanxi, Knowledge.Shipped);
    }

    private static IReadOnlyList<TargetIndicator> Rows(params (string Level2, string Name, string Sign, string Target, string Unit, int? Weight)[] rows) =>
    [
        .. rows.Select((row, index) => new TargetIndicator
        {
            Position = index + 1,
            Level1 = row.Level2 is "社会效益指标" ? "效益指标" : row.Level2 is "服务对象满意度指标" ? "满意度指标" : "产出指标",
            Level2 = row.Level2,
            Name = row.Name,
            Operator = row.Sign,
            Target = row.Target,
            Unit = row.Unit,
            WeightCenti = row.Weight * 100,
        }),
    ];
}
