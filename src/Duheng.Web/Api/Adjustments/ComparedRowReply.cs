using Duheng.Application.Adjustments;
using Duheng.Application.Targets;

namespace Duheng.Web.Api.Adjustments;

/// <summary>A row of two versions side by side.</summary>
/// <param name="Before">Null where the row is new.</param>
/// <param name="After">Null where the row was taken out.</param>
public sealed record ComparedRowReply(DraftIndicator? Before, DraftIndicator? After, bool IsChanged)
{
    internal static ComparedRowReply Of(TargetRowChange row) => new(
        row.Before is { } before ? DraftIndicator.From(before) : null, row.After is { } after ? DraftIndicator.From(after) : null, row.IsChanged);
}
