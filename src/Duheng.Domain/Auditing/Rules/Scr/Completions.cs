using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

/// <summary>The completion rates that a line's own target and actual make, both ways round, in percent.</summary>
/// <param name="Forward">业绩值 ÷ 目标值.</param>
/// <param name="Backward">目标值 ÷ 业绩值; null with an actual of 0.</param>
internal sealed record Completions(decimal Target, decimal Actual, decimal Forward, decimal? Backward, bool IsReverse)
{
    /// <summary>Rates are shown with so many decimals, and people round what they are shown.</summary>
    private const int ShownDecimals = 2;

    /// <summary>The rate that counts: upside down for a ceiling.</summary>
    public decimal Due => IsReverse ? Backward ?? Forward : Forward;

    /// <summary>Whether there is nothing to divide by: a ceiling, and 0 of it.</summary>
    public bool IsOfNothing => IsReverse && Backward is null;

    public string Working => IsReverse && Backward is not null
        ? $"{Figures.Plain(Target)} ÷ {Figures.Plain(Actual)}"
        : $"{Figures.Plain(Actual)} ÷ {Figures.Plain(Target)}";

    public static Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.AllLines.All(line => line.Completion is null))
        {
            return Abstention.NotApplicable("表里没有完成率一栏", "the form has no column of completion rates");
        }

        return audit.Report.AllLines.Any(line => Of(audit, line) is not null)
            ? null
            : Abstention.Lacking("没有一行的目标值和业绩值可以相除", "no line has a target and an actual that can be divided");
    }

    /// <summary>Of figures as printed, units converted; where 元 and 万元 clash, of the bare figures. Null where there is no ratio.</summary>
    public static Completions? Of(AuditCase audit, IndicatorLine line)
    {
        if (audit.Attained(line) is { } attained)
        {
            return attained is { Rate: not null, Upper: null } ? Ratio(attained.Target, attained.Actual, attained.IsReverse) : null;
        }

        return Attainments.HasUnitClash(line) && line is { Target.Value: var target, Actual.Value: var actual } && target.Number != 0m
            ? Ratio(target.Number, actual.Number, Lines.IsReverse(audit, line))
            : null;
    }

    /// <summary>Whether a printed rate is this ratio: exact, rounded, rounded twice or cut; "0.97" without a sign is 97 % too.</summary>
    public static bool Agrees(decimal exact, Figure printed) => printed.Value is { } value
        && (Rounding.Agrees(exact, value) || IsRoundedTwice(exact, value) || (!printed.Text.Contains('%', StringComparison.Ordinal) && Rounding.Agrees(exact / 100m, value)));

    /// <summary>103.548… is shown as 103.55 and copied as 103.6.</summary>
    private static bool IsRoundedTwice(decimal exact, decimal printed) => Rounding.DecimalsOf(printed) < ShownDecimals
        && Rounding.HalfUp(Rounding.HalfUp(exact, ShownDecimals), Rounding.DecimalsOf(printed)) == printed;

    private static Completions Ratio(decimal target, decimal actual, bool isReverse) =>
        new(target, actual, actual / target * 100m, actual == 0m ? null : target / actual * 100m, isReverse);
}
