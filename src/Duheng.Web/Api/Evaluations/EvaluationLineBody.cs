using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Evaluations;

/// <summary>A row as it is sent in: the whole row, what is left out is empty.</summary>
/// <param name="Stated">Points, at most two decimals.</param>
/// <param name="RestsOn">claim, document, record.</param>
public sealed record EvaluationLineBody(string? Actual, string? Reason, decimal? Stated, string? RestsOn, string? Evidence)
{
    internal Result<LineEdit> ToEdit(int row, long version)
    {
        if (Centi.Read(Stated, "stated").Failed(out var failure, out var stated))
        {
            return failure;
        }

        return RestsOn is { Length: > 0 } && LifecycleWords.Parse<RestsOn>(RestsOn) is null
            ? Refusals.Invalid("restsOn", "写 claim、document 或 record。")
            : new LineEdit(
                row, Actual ?? string.Empty, Reason ?? string.Empty, stated.Hundredths, LifecycleWords.Parse<RestsOn>(RestsOn) ?? Application.Evaluations.RestsOn.Claim, Evidence ?? string.Empty, version);
    }
}
