using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A blank sum of the weights (合计) is full marks, where the weights make them.</summary>
public sealed class WeightTotalFill : IFill
{
    private static readonly Wording Why = new("空着的权重合计，由各项权重加得", "a blank sum of the weights, added up from them");
    private static readonly Wording Unsure = new("各项权重加起来不是满分，先改权重，没有填", "not filled: the weights do not make full marks, put them right first");

    public string Rule => "SCR-01";

    public IEnumerable<Correction> Fill(AuditCase audit)
    {
        ArgumentNullException.ThrowIfNull(audit);

        if (audit.Report.BlankTotalWeight is not { Value: null, Place.Table: { } table } total || !string.IsNullOrWhiteSpace(total.Text))
        {
            yield break;
        }

        var lines = audit.Report.AllLines.ToList();
        if (lines.Count > 0 && lines.TrueForAll(line => !line.SharesWeight && line.Weight is { Value: not null } weight && weight.Place.Table == table))
        {
            var sum = lines.Sum(line => line.Weight?.Value ?? 0m); // every one is printed
            yield return new Correction(Rule, total.Place, string.Empty, Figures.Plain(sum), Why) { Doubt = sum == audit.Scheme.FullMarks ? null : Unsure };
        }
    }
}
