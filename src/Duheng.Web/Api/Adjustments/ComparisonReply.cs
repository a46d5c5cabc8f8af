using Duheng.Application.Adjustments;

namespace Duheng.Web.Api.Adjustments;

/// <summary>Two versions of the targets side by side.</summary>
/// <param name="Before">Null while there is one version only.</param>
public sealed record ComparisonReply(TargetVersionReply? Before, TargetVersionReply After, IReadOnlyList<ComparedRowReply> Rows)
{
    internal static ComparisonReply Of(ComparedTargets compared) => new(
        compared.Before is { } before ? TargetVersionReply.Of(before) : null, TargetVersionReply.Of(compared.After), [.. compared.Rows.Select(ComparedRowReply.Of)]);
}
