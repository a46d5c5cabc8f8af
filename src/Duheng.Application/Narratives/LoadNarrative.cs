using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Documents.Templates;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;
using Duheng.Storage;

namespace Duheng.Application.Narratives;

/// <summary>The text of a report with drafts and findings, for whoever may see it (文字报告).</summary>
public sealed class LoadNarrative(Database database, EvaluationStore store) : IUseCase
{
    public async Task<Result<LoadedNarrative>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var evaluated = await store.FindAsync(work, year, cancellationToken);
        return new LoadedNarrative(
            year,
            evaluated is null ? [] : [.. NarrativeText.Chapters.Select(chapter => ChapterOf(evaluated, chapter.Section))],
            actor.Can(Capability.FillIn, year.Path) && LifecycleTable.IsOpenToEdit(year.Evaluation));
    }

    internal static NarrativeChapter ChapterOf(Evaluated evaluated, SectionKind section) => new(
        section,
        NarrativeText.Chapters.First(chapter => chapter.Section == section).Title,
        NarrativeText.Of(NarrativeText.Read(evaluated.Evaluation.Narrative), section),
        string.Join('\n', NarrativeDrafts.Of(evaluated.Report, section)),
        [.. evaluated.Open.Where(finding => SectionOf(evaluated.Report, finding) == section)]);

    /// <summary>The chapter of the sentence at which a finding points.</summary>
    private static SectionKind? SectionOf(Report report, Finding finding) => finding.Remark.Where is { Table: null, Paragraph: { } number }
        ? report.Narrative.Paragraphs.FirstOrDefault(paragraph => paragraph.Number == number)?.Section
        : null;
}
