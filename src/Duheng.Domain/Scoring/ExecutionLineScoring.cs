using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>Scores the budget-execution row (预算执行率): spent ÷ budget, at most 1, times its weight.</summary>
public static class ExecutionLineScoring
{
    public static LineScore Score(IndicatorLine line, Funds funds, Scheme scheme, Lexicon lexicon)
    {
        if (line.Weight?.Value is not { } weight || weight < 0m)
        {
            return IndicatorLineScoring.KeepOrLeave(line, lexicon);
        }

        var budget = scheme.Execution.Denominator == FundingBase.Initial ? funds.Value(FundRow.Initial) : funds.Budget();
        if (budget is <= 0m)
        {
            // A rate over nothing is none, whatever is printed for it.
            return IndicatorLineScoring.KeepOrLeave(line, lexicon);
        }

        if (funds.Value(FundRow.Executed) is { } spent && budget is not null)
        {
            var (e, b, w) = (Figures.Plain(spent), Figures.Plain(budget.Value), Figures.Plain(weight));
            return Computed(line, weight, spent / budget.Value, scheme, $"{w} × {e} ÷ {b}");
        }

        if (line.Actual?.Value is { IsNumber: true, Upper: null } rate)
        {
            return Computed(line, weight, rate.Number / 100m, scheme, $"{Figures.Plain(weight)} × {Figures.Plain(rate.Number)}%");
        }

        return IndicatorLineScoring.KeepOrLeave(line, lexicon);
    }

    private static LineScore Computed(IndicatorLine line, decimal weight, decimal rate, Scheme scheme, string working)
    {
        var exact = IndicatorLineScoring.Exactly(weight * Math.Clamp(rate, 0m, 1m));
        var score = Points.Of(exact, scheme.Decimals);
        var capped = rate > 1m;
        return new LineScore(line, LineState.Computed, score, new Wording(
            $"{working} = {score}{(capped ? "（执行率按100%封顶）" : string.Empty)}",
            $"{working} = {score}{(capped ? " (rate capped at 100%)" : string.Empty)}"))
        {
            Exact = exact,
        };
    }
}
