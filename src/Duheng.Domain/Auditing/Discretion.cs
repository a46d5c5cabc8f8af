using Duheng.Domain.Auditing.Rules;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing;

/// <summary>Keeps numbers that name a person out of every output (脱敏): a finding is passed on, printed and kept.</summary>
internal static class Discretion
{
    public static Remark Of(Remark remark) => remark with
    {
        Where = Of(remark.Where),
        AlsoAt = remark.AlsoAt.Count == 0 ? remark.AlsoAt : [.. remark.AlsoAt.Select(Of)],
        Zh = PersonalNumbers.MaskIn(remark.Zh),
        En = PersonalNumbers.MaskIn(remark.En),
        Stated = remark.Stated is { } stated ? PersonalNumbers.MaskIn(stated) : null,
        Expected = remark.Expected is { } expected ? PersonalNumbers.MaskIn(expected) : null,
    };

    private static Place Of(Place place) => PersonalNumbers.MaskIn(place.Text) is var text && text == place.Text ? place : place with { Text = text };
}
