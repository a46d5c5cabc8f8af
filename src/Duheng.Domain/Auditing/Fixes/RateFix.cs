using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>What the fixes of rates have in common: the cell is printed again from the two figures beside it.</summary>
public abstract class RateFix : IFix
{
    private static readonly Wording Why = new("按表中两数复算", "recomputed from the two figures of the table");
    private static readonly Wording Follows = new("由另一处问题引起，先改那一处", "it follows from another finding: put that right first");

    public abstract string Rule { get; }

    /// <summary>A rate that follows from another finding waits: the figures that it is made of are not certain.</summary>
    public IEnumerable<Correction> Correct(AuditCase audit, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);

        var (where, stated, expected) = (finding.Remark.Where, finding.Remark.Stated, finding.Remark.Expected);
        if (where.Table is not null && stated is { Length: > 0 } && expected is { Length: > 0 })
        {
            yield return new Correction(Rule, where, stated, As(stated, expected), Why) { Doubt = finding.Cause is null ? Doubt(audit, finding) : Follows };
        }
    }

    /// <summary>Why a person has to decide; null where the cell is only a sum done again.</summary>
    protected virtual Wording? Doubt(AuditCase audit, Finding finding) => null;

    /// <summary>With a sign where one was printed, and with the decimals that were, so that the column stays as it is; a bare 0 says nothing of them.</summary>
    private static string As(string stated, string expected)
    {
        var bare = expected.TrimEnd('%');
        if (QuantityReader.ReadFigure(stated) is { } printed and not 0m && QuantityReader.ReadFigure(bare) is { } computed)
        {
            var decimals = Rounding.DecimalsOf(printed);
            bare = Rounding.HalfUp(computed, decimals).ToString("F" + Figures.Plain(decimals), CultureInfo.InvariantCulture);
        }

        return PrintedText.Fold(stated).Contains('%', StringComparison.Ordinal) ? bare + "%" : bare;
    }
}
