using Duheng.Domain.Proving;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

/// <summary>One content, under whatever names, with the indicators that it is attached to.</summary>
internal sealed record AttachedLines(AttachedFile File, IReadOnlyList<IndicatorLine> Lines)
{
    private const int Told = 3;

    public string Names => Quoted.Join(Lines.Take(Told).Select(line => line.Name.Text));

    public string More => Lines.Count > Told ? "等" : string.Empty;

    public IReadOnlyList<Place> Places => [.. Lines.Select(PlatformOnly.At)];

    public static IEnumerable<AttachedLines> Of(AuditCase audit) =>
        from one in PlatformOnly.Lines(audit)
        from file in one.Kept.Attachments
        group (one.Line, file) by file.Sha256.ToUpperInvariant() into content
        select new AttachedLines(content.First().file, [.. content.Select(one => one.Line).Distinct(ReferenceEqualityComparer.Instance).Cast<IndicatorLine>()]);
}
