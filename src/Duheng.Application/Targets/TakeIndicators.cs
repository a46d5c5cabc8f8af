using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Measures;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Adds rows that exist already to the open targets: from the library (指标库), or from what was approved last year (取上年目标).</summary>
public sealed class TakeIndicators(Database database, TimeProvider time, ChangeLog log, Knowledge knowledge, SaveTargets saveTargets, PackCatalog packs) : IUseCase
{
    private const string LastYear = "上年";

    /// <param name="codes">Of the library.</param>
    public Task<Result<TargetSheet>> FromLibraryAsync(Actor actor, long id, IReadOnlyList<string> codes, CancellationToken cancellationToken) =>
        TakeAsync(actor, id, (work, _) => LibraryAsync(work, codes, cancellationToken), cancellationToken);

    /// <summary>Goals too, where none are written yet.</summary>
    public Task<Result<TargetSheet>> FromLastYearAsync(Actor actor, long id, CancellationToken cancellationToken) =>
        TakeAsync(actor, id, (work, projectYear) => LastYearAsync(work, projectYear, cancellationToken), cancellationToken);

    private async Task<Result<TargetSheet>> TakeAsync(
        Actor actor, long id, Func<Work, Projects.ProjectYear, Task<Result<TargetDraft>>> find, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var now = time.GetUtcNow();
        if ((await OpenTargets.FindAsync(work, log, actor, id, now, cancellationToken)).Failed(out var failure, out var open))
        {
            return failure;
        }

        var (year, version) = open;
        if ((await find(work, year)).Failed(out failure, out var taken))
        {
            return failure;
        }

        var indicators = await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        var draft = new TargetDraft
        {
            PeriodGoal = version.PeriodGoal.Length > 0 ? version.PeriodGoal : taken.PeriodGoal,
            AnnualGoal = version.AnnualGoal.Length > 0 ? version.AnnualGoal : taken.AnnualGoal,
            Indicators = [.. indicators.Select(DraftIndicator.From), .. taken.Indicators.Where(row => !indicators.Any(known => known.Name == row.Name && known.Level2 == row.Level2))], // taken twice, it stands once
            Clauses = version.AnnualGoal.Length > 0 ? await TargetVersions.ClausesAsync(work, version.Id, cancellationToken) : indicators.Count == 0 ? taken.Clauses : [],
        };
        if (saveTargets.Read(draft).Failed(out failure, out var rows))
        {
            return failure;
        }

        if (await saveTargets.WriteAsync(work, actor, year, version, draft, rows, now, cancellationToken) is { } refused)
        {
            return refused;
        }

        var sheet = await TargetSheets.ReadAsync(work, actor, year, knowledge, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return sheet;
    }

    private async Task<Result<TargetDraft>> LibraryAsync(Work work, IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var library = (await IndicatorLibrary.ReadAsync(work, cancellationToken)).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var unknown = codes.Where(code => !library.ContainsKey(code)).ToList();
        if (codes.Count == 0 || unknown.Count > 0)
        {
            return Refusals.Invalid("指标库", codes.Count == 0 ? "还没有选；请勾选要用的指标。" : $"没有这些编号：{string.Join("、", unknown)}。");
        }

        return new TargetDraft { Indicators = [.. codes.Select(code => Row(library[code]))] };
    }

    /// <summary>With the measure that a pack has for it: what can be computed need not be typed.</summary>
    private DraftIndicator Row(LibraryIndicator row) => new()
    {
        Level1 = row.Level1,
        Level2 = row.Level2,
        Name = row.Name,
        Operator = row.Operator,
        Target = row.Target,
        Unit = row.Unit,
        Basis = row.Basis,
        Evidence = row.Evidence,
        Measure = packs.Packs.SelectMany(pack => pack.Measures)
            .FirstOrDefault(measure => measure.Code == row.Code && MeasureLanguage.Measure(measure.Expression, [.. packs.Registers], row.Unit).Node is not null)?.Expression ?? string.Empty,
        LibraryCode = row.Code,
        TakenFrom = $"指标库 {row.Code}",
    };

    private static async Task<Result<TargetDraft>> LastYearAsync(Work work, Projects.ProjectYear year, CancellationToken cancellationToken)
    {
        var last = await work.FindAsync<TargetVersion>(
            """
            SELECT v.* FROM target_versions v JOIN project_years y ON y.id = v.project_year_id
            WHERE y.project_id = @ProjectId AND y.year = @last AND v.state = 'approved'
            """,
            new { year.ProjectId, last = year.Year - 1 },
            cancellationToken);
        if (last is null)
        {
            return Refusals.Invalid("取上年目标", $"这个项目没有 {(year.Year - 1).ToString(CultureInfo.InvariantCulture)} 年度已批复的目标；请从指标库选，或手工填写。");
        }

        var rows = await TargetVersions.IndicatorsAsync(work, last.Id, cancellationToken);
        return new TargetDraft
        {
            PeriodGoal = last.PeriodGoal,
            AnnualGoal = last.AnnualGoal,
            Indicators = [.. rows.Select(row => DraftIndicator.From(row) with { TakenFrom = LastYear })],
            Clauses = await TargetVersions.ClausesAsync(work, last.Id, cancellationToken),
        };
    }
}
