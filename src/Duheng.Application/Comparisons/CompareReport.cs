using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Storage;

namespace Duheng.Application.Comparisons;

/// <summary>Reads a finished report that was made elsewhere, and holds it against the self-evaluation. Nothing of it is kept.</summary>
internal sealed class CompareReport(Database database, EvaluationStore store, CheckDocuments checkDocuments) : IUseCase
{
    public async Task<Result<ReportComparison>> ExecuteAsync(Actor actor, long projectYearId, UploadedFile file, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(actor, projectYearId, cancellationToken);
        if (held.Failed(out var failure, out var evaluated))
        {
            return failure;
        }

        var source = new DocumentSource(file.Name, IsNamed: true, () => new MemoryStream(file.Content, writable: false));
        var reports = new List<Report>();
        Wording? problem = null;
        await foreach (var document in checkDocuments.ExecuteAsync([source], CheckOptions.Usual, 1, cancellationToken))
        {
            reports.AddRange(document.Reports.Select(one => one.Report));
            problem ??= document.Problem;
        }

        if (reports.Count == 0)
        {
            return Refusals.Invalid(file.Name, problem?.Zh ?? "里面没有能读出的自评报告。");
        }

        return Comparing.Of(evaluated, Closest(reports, evaluated.Year.Name), file.Name, reports.Count);
    }

    private async Task<Result<Evaluated>> HeldAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        return await store.FindAsync(work, year, cancellationToken) is { } evaluated ? evaluated : Refusals.Conflict("自评还没有开始，没有可对照的内容；请先开始自评。");
    }

    private static Report Closest(List<Report> reports, string name)
    {
        var key = PrintedText.Letters(name);
        return reports.Find(report => PrintedText.Letters(report.Project?.Text ?? string.Empty) == key) ?? reports[0];
    }
}
