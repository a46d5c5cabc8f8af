using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Attachments;

/// <summary>Which rows of a document a file can be put at: those that its form shows.</summary>
internal static class AttachmentRows
{
    /// <summary>Null where there is such a row.</summary>
    /// <param name="row">Null for the document as a whole.</param>
    public static async Task<Failure?> RefuseAsync(Work work, ProjectYear year, DocumentKind document, int? row, CancellationToken cancellationToken)
    {
        if (row is not { } asked)
        {
            return null;
        }

        var last = await LastAsync(work, year, document, cancellationToken);
        return (last, asked) switch
        {
            (0, _) => Refusals.Invalid("行号", $"{document.Name()}还没有可以放附件的行；请不填行号，附件就用于整份文件。"),
            _ when asked < 1 || asked > last => Refusals.Invalid("行号", $"{document.Name()}有第 1 至 {Figures.Plain(last)} 行，没有第 {Figures.Plain(asked)} 行；请改行号，或不填，附件就用于整份文件。"),
            _ => null,
        };
    }

    /// <summary>0 where the document has no rows.</summary>
    private static async Task<int> LastAsync(Work work, ProjectYear year, DocumentKind document, CancellationToken cancellationToken) => document switch
    {
        DocumentKind.Targets => await IndicatorsAsync(work, await TargetVersions.FindNewestAsync(work, year.Id, cancellationToken), cancellationToken),
        DocumentKind.Monitoring => await IndicatorsAsync(work, await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken), cancellationToken),

        // The first row is the rate at which the budget was executed.
        DocumentKind.Evaluation or DocumentKind.Review => await IndicatorsAsync(work, await EvaluatedAsync(work, year, cancellationToken), cancellationToken) is > 0 and var count ? count + 1 : 0,
        DocumentKind.Rectification or DocumentKind.Publication => 0,
    };

    private static async Task<int> IndicatorsAsync(Work work, TargetVersion? version, CancellationToken cancellationToken) =>
        version is null ? 0 : (await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken)).Count;

    /// <summary>What the self-evaluation follows; before it is begun, what it will.</summary>
    private static async Task<TargetVersion?> EvaluatedAsync(Work work, ProjectYear year, CancellationToken cancellationToken) =>
        await work.FindAsync<TargetVersion>(
            "SELECT t.* FROM target_versions t JOIN evaluations e ON e.target_version_id = t.id WHERE e.project_year_id = @Id", new { year.Id }, cancellationToken)
        ?? await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken);
}
