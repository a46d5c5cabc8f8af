namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of the money table (资金): sums, rates and balances.</summary>
internal sealed class FinTableMutations : IMutations
{
    public IEnumerable<Mutation> All() =>
    [
        Mutation.Table("FIN-01", "a source beside the total", (draft, dice) =>
            Mutant.Of(draft with { Funds = draft.Funds with { Received = draft.Funds.Received with { Other = Amount(dice) } } }, Spot.Fund(3))),
        Mutation.Table("FIN-01", "a total that its sources do not make", (draft, dice) =>
            Mutant.Of(draft with { Funds = draft.Funds with { Initial = draft.Funds.Initial with { CarriedOver = Amount(dice) } } }, Spot.Fund(1))),
        Mutation.Table("FIN-02", "a level that does not make the subtotal", (draft, dice) => Mutant.Of(
            draft with { Funds = draft.Funds with { Executed = Tables.Own(draft.Funds.Executed, cell => Tampering.Add(cell, -dice.Between(0.4m, 2.5m, 2))) } },
            Spot.Fund(4))),
        Mutation.Table("FIN-02", "a province beside the subtotal", (draft, dice) => Tables.HasOneSource(draft)
            ? Mutant.Of(draft with { Funds = draft.Funds with { Initial = draft.Funds.Initial with { Central = Amount(dice) } } }, Spot.Fund(1))
            : null),
        Mutation.Table("FIN-03", "a balance that does not follow", (draft, dice) =>
            Mutant.Of(draft with { Funds = draft.Funds with { Balance = Tables.Move(draft.Funds.Balance, dice.Between(0.3m, 3m, 2)) } }, Spot.Fund(5, 3))),
        Mutation.Table("FIN-04", "an arrival rate that does not follow", (draft, dice) =>
            Mutant.Of(draft with { Funds = draft.Funds with { ReceivedRate = draft.Funds.ReceivedRate with { Total = Printed(dice.Between(80m, 99m, 2)) } } }, Spot.Fund(6, 3))),
        Mutation.Table("FIN-04", "an arrival rate of 0", (draft, _) =>
            Mutant.Of(draft with { Funds = draft.Funds with { ReceivedRate = draft.Funds.ReceivedRate with { Fiscal = "0" } } }, Spot.Fund(6, 4))),
        Mutation.Table("FIN-05", "an execution rate that does not follow", (draft, dice) => Mutant.Of(
            draft with { Funds = draft.Funds with { ExecutionRate = draft.Funds.ExecutionRate with { Total = Tampering.Add(draft.Funds.ExecutionRate.Total, -dice.Between(1m, 9m, 2)) } } },
            Spot.Fund(7, 3))),
        Mutation.Narrative("FIN-05", "a rate in the text that does not follow", (draft, dice) =>
        {
            var wrong = $"支出实现率{Printed(dice.Between(80m, 90m, 2))}%";
            var at = draft.Funds.IndexOf("支出实现率", StringComparison.Ordinal);
            var end = draft.Funds.IndexOf('%', at) + 1;
            return Mutant.Of(draft with { Funds = draft.Funds[..at] + wrong + draft.Funds[end..] }, Spot.Words(wrong));
        }),
        Mutation.Table("FIN-06", "a rate of nothing as 0", (draft, _) => Mutant.Of(
            draft with { Funds = draft.Funds with { ExecutionRate = draft.Funds.ExecutionRate with { Central = "0", CarriedOver = "0" } } }, Spot.Fund(7))),
        Mutation.Table("FIN-07", "more spent than received", Overspent, "FIN-03", "CON-03"),
        Mutation.Table("FIN-08", "more received than planned", (draft, dice) => Received(draft, dice.Between(1.08m, 1.25m, 2))),
        Mutation.Table("FIN-09", "a budget cut to what was spent", CutToSpending, "ADJ-01"),
        Mutation.Table("FIN-10", "a budget change without a word", (draft, dice) =>
        {
            var before = Tables.Move(draft.Funds.Initial, dice.Between(12m, 30m, 2));
            return Mutant.Of(
                (draft with { Funds = draft.Funds with { Initial = before } }).Rewrite(text => text
                    .Replace("年初预算和全年预算均为", "全年预算", StringComparison.Ordinal)
                    .Replace($"项目年初预算{draft.Funds.Initial.Total}万元", $"项目年初预算{before.Total}万元", StringComparison.Ordinal)),
                Spot.Fund(2));
        }, "ADJ-01"),
        Mutation.Table("FIN-24", "one round figure for all", (draft, dice) =>
        {
            var round = Printed(10m * dice.Between(6, 14));
            return Mutant.Of(
                draft with
                {
                    Funds = draft.Funds with
                    {
                        Initial = Tables.All(draft.Funds.Initial, round),
                        Annual = Tables.All(draft.Funds.Annual, round),
                        Received = Tables.All(draft.Funds.Received, round),
                        Executed = Tables.All(draft.Funds.Executed, round),
                        Balance = Tables.All(draft.Funds.Balance, "0.00"),
                        ExecutionRate = Tables.All(draft.Funds.ExecutionRate, "100.00"),
                    },
                },
                Spot.Fund(1));
        }, "FIN-14", "FIN-02", "FIN-05", "CON-03", "SCR-07"),
    ];

    /// <summary>The spending above all that was received, with a balance and a rate that follow.</summary>
    private static Mutant? Overspent(DraftReport draft, Dice dice)
    {
        if (!Tables.HasOneSource(draft))
        {
            return null;
        }

        var budget = Tampering.Number(draft.Funds.Annual.Total);
        var spent = budget + dice.Between(2m, 9m, 2);
        var rate = new Ratio(spent, budget).Percent;
        return Mutant.Of(
            draft with
            {
                Funds = draft.Funds with
                {
                    Executed = Tables.All(draft.Funds.Executed, Printed(spent)),
                    Balance = Tables.All(draft.Funds.Balance, Printed(budget - spent)),
                    ExecutionRate = Tables.All(draft.Funds.ExecutionRate, rate.TrimEnd('%')),
                },
                Execution = draft.Execution with { Actual = rate, Completion = rate, Score = draft.Execution.Weight + ".00", Reason = "" },
                ExecutionAnalysis = $"全年执行{Printed(spent)}万元，预算执行率{rate}。",
                Total = Tampering.Add(draft.Total, Tampering.Number(draft.Execution.Weight) - Tampering.Number(draft.Execution.Score)),
                Problems = draft.Problems[(draft.Problems.IndexOf('；', StringComparison.Ordinal) + 1)..],
            },
            Spot.Fund(4, 3));
    }

    private static Mutant? Received(DraftReport draft, decimal factor)
    {
        if (!Tables.HasOneSource(draft))
        {
            return null;
        }

        var budget = Tampering.Number(draft.Funds.Annual.Total);
        var received = Figures.HalfUp(budget * factor, 2);
        var left = Printed(received - Tampering.Number(draft.Funds.Executed.Total));
        return Mutant.Of(
            (draft with
            {
                Funds = draft.Funds with
                {
                    Received = Tables.All(draft.Funds.Received, Printed(received)),
                    Balance = Tables.All(draft.Funds.Balance, left),
                    ReceivedRate = Tables.All(draft.Funds.ReceivedRate, Printed(100m * received / budget)),
                },
            }).Rewrite(text => text
                .Replace($"实际到位{Printed(budget)}万元", $"实际到位{Printed(received)}万元", StringComparison.Ordinal)
                .Replace($"结余{draft.Funds.Balance.Total}万元", $"结余{left}万元", StringComparison.Ordinal)),
            Spot.Fund(3));
    }

    private static Mutant? CutToSpending(DraftReport draft, Dice dice)
    {
        if (!Tables.HasOneSource(draft))
        {
            return null;
        }

        var spent = draft.Funds.Executed;
        return Mutant.Of(
            draft with
            {
                Funds = draft.Funds with
                {
                    Annual = spent,
                    Received = spent,
                    Balance = Tables.All(spent, "0.00"),
                    ExecutionRate = Tables.All(spent, "100.00"),
                },
                Execution = draft.Execution with { Actual = "100%", Completion = "100.00%", Score = $"{draft.Execution.Weight}.00", Reason = "" },
                ExecutionAnalysis = $"全年预算{spent.Total}万元，全年执行{spent.Total}万元，预算执行率100%。",
                Total = Tampering.Add(draft.Total, Tampering.Number(draft.Execution.Weight) - Tampering.Number(draft.Execution.Score)),
                Problems = draft.Problems[(draft.Problems.IndexOf('；', StringComparison.Ordinal) + 1)..],
            },
            Spot.Fund(2));
    }

    private static string Amount(Dice dice) => Printed(dice.Between(1m, 6m, 2));

    private static string Printed(decimal amount) => Figures.Print(amount, 2);
}
