using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>What the two rate rows of the money table have in common: each printed rate against its own column.</summary>
internal static class FundRates
{
    public static Abstention? Abstains(AuditCase audit, FundRow rate, FundRow part)
    {
        if (audit.Funds.Line(rate) is null)
        {
            return Abstention.NotApplicable($"资金表没有“{rate.Zh()}”行", $"the money table has no {rate.En()} row");
        }

        return audit.Funds.Line(part) is null || (audit.Funds.Line(FundRow.Annual) ?? audit.Funds.Line(FundRow.Initial)) is null
            ? Abstention.Lacking($"缺少预算或{part.Zh()}，无法复算", $"no budget or no {part.En()} row to recompute from")
            : null;
    }

    public static IEnumerable<Remark> Check(AuditCase audit, FundRow rate, FundRow part)
    {
        foreach (var column in Enum.GetValues<FundColumn>())
        {
            if (audit.Funds.At(rate, column) is not { Value: { } printed } figure
                || audit.Funds.Value(part, column) is not { } numerator
                || Denominator(audit, rate, column) is not { } budget || budget == 0m)
            {
                continue;
            }

            var exact = numerator / budget * 100m;
            if (IsRate(exact, printed))
            {
                continue;
            }

            var (n, b, expected) = (Figures.Plain(numerator), Figures.Plain(budget), Figures.Rounded(exact, 2));
            yield return new Remark(
                figure.Place,
                $"{rate.Zh()}（{column.Zh()}）填 {figure.Text}，按 {n} ÷ {b} 应为 {expected}%。",
                $"The {rate.En()} ({column.En()}) says {figure.Text}; {n} ÷ {b} makes {expected}%.")
            {
                Stated = figure.Text,
                Expected = expected,
                Difference = Rounding.HalfUp(Math.Abs(exact - printed), 2),
                Key = $"{rate}/{column}",
                Explains = [Facets.Fund(rate, column)],
                FollowsFrom = [Facets.Fund(part, column), Facets.Fund(FundRow.Annual, column)],
            };
        }
    }

    /// <summary>The budget of a column; for the execution rate the one that the scheme divides by.</summary>
    public static decimal? Denominator(AuditCase audit, FundRow rate, FundColumn column = FundColumn.Total) =>
        rate == FundRow.ExecutionRate && audit.Scheme.Execution.Denominator == FundingBase.Initial
            ? audit.Funds.Value(FundRow.Initial, column)
            : audit.Funds.Budget(column);

    /// <summary>Whether the figure is the rate: in percent, or as a share with enough decimals to be told from one (0.9706).</summary>
    public static bool IsRate(decimal exact, decimal printed) =>
        Rounding.Agrees(exact, printed)
        || (printed > 0m && printed <= 1m && (Rounding.DecimalsOf(printed) >= 2 || printed == exact / 100m) && Rounding.Agrees(exact / 100m, printed));
}
