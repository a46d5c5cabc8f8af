using Duheng.Application.Common;
using Duheng.Domain.Quantities;

namespace Duheng.Web.Api;

/// <summary>Points of the API as the hundredths that are kept.</summary>
/// <param name="Hundredths">Null where none were sent.</param>
internal sealed record Centi(long? Hundredths)
{
    private const decimal Most = 1000m;

    public static Result<Centi> Read(decimal? points, string field) => points switch
    {
        null => new Centi((long?)null),
        < 0m or > Most => Refusals.Invalid(field, "应在 0 和 1000 之间。"),
        { } value when Rounding.HalfUp(value, 2) != value => Refusals.Invalid(field, "最多两位小数。"),
        { } value => new Centi((long)(value * 100m)),
    };
}
