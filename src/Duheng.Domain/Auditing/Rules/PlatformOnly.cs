using Duheng.Domain.Proving;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>For rules on records that no document holds.</summary>
internal static class PlatformOnly
{
    public static Abstention? Abstains(AuditCase audit) =>
        audit.Evidence is null ? Abstention.NotApplicable("只在平台上判断", "judged on the platform only, where the records are") : null;

    /// <summary>The same, where there may be records and none of them is of the kind.</summary>
    public static Abstention? Abstains(AuditCase audit, Func<Evidence, bool> hasThem, string zh, string en) =>
        Abstains(audit) ?? (hasThem(audit.Evidence!) ? null : Abstention.Lacking(zh, en)); // no evidence abstains

    public static IEnumerable<(IndicatorLine Line, LineEvidence Kept)> Lines(AuditCase audit) =>
        audit.Report.Indicators.Select(line => (line, audit.EvidenceOf(line)));

    /// <summary>Where a line says what was reached.</summary>
    public static Place At(IndicatorLine line) => line.Actual?.Place ?? line.Name.Place;

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
