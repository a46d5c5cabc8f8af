using Duheng.Domain.Auditing.Rules.Fin;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>What the fillings of the money table have in common: a blank cell is the sum of the cells that it is made of.</summary>
public abstract class FundFill : IFill
{
    private static readonly Wording Why = new("空着的合计，由同一行各项加得；不是改已填的数", "a blank total, added up from its row; no printed figure is changed");

    public abstract string Rule { get; }

    protected abstract FundColumn Whole { get; }

    public IEnumerable<Correction> Fill(AuditCase audit)
    {
        ArgumentNullException.ThrowIfNull(audit);

        return
            from line in audit.Funds.Lines
            where FundParts.IsAmount(line)
            let cell = line.Figures.GetValueOrDefault(Whole)
            where cell is { Value: null, Place.Table: not null } && string.IsNullOrWhiteSpace(cell.Text)
            where AreCertain(audit, line, PartsOf(audit, line))
            let sum = FundParts.Printed(line, PartsOf(audit, line)).Sum(part => part.Value)
            select new Correction(Rule, cell.Place, string.Empty, Figures.Plain(sum), Why);
    }

    /// <summary>The columns that make the cell; empty where they cannot be told.</summary>
    protected abstract IReadOnlyList<FundColumn> PartsOf(AuditCase audit, FundLine line);

    /// <summary>Something is printed, and what is blank is blank in every row: the project has no money of that source.</summary>
    private static bool AreCertain(AuditCase audit, FundLine line, IReadOnlyList<FundColumn> parts) =>
        FundParts.Printed(line, parts).Count > 0
        && parts.All(part => line.Figures.GetValueOrDefault(part) is not { Value: null } figure
            || (figure.IsBlank && (figure.Text.Trim().Length > 0 || audit.Funds.Lines.Where(FundParts.IsAmount).All(row => row.Figures.GetValueOrDefault(part)?.IsBlank ?? true))));
}
