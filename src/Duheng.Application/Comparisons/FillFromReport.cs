using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Narratives;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Comparisons;

/// <summary>Takes chosen values and chapters of a finished report into the self-evaluation: all of them, or none.</summary>
public sealed class FillFromReport(Database database, SaveLine saveLine, SaveNarrative saveNarrative) : IUseCase
{
    /// <returns>How many rows and chapters were taken over.</returns>
    public async Task<Result<int>> ExecuteAsync(Actor actor, long projectYearId, ReportFilling filling, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filling);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (filling.Lines.Count + filling.Chapters.Count == 0)
        {
            return Refusals.Invalid("带入的内容", "没有勾选；请勾选要带入的行或章节。");
        }

        foreach (var line in filling.Lines)
        {
            if ((await saveLine.SaveAsync(work, actor, year, line, cancellationToken)).Failed(out failure, out _))
            {
                return failure;
            }
        }

        foreach (var (section, (text, seen)) in filling.Chapters)
        {
            if ((await saveNarrative.SaveAsync(work, actor, year, section, text, seen, cancellationToken)).Failed(out failure, out _))
            {
                return failure;
            }
        }

        await work.CommitAsync(cancellationToken);
        return filling.Lines.Count + filling.Chapters.Count;
    }
}
