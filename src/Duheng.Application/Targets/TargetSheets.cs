using Duheng.Application.Comments;
using Duheng.Application.Data;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Scoring;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Reads a sheet of targets, within somebody else's work.</summary>
internal static class TargetSheets
{
    private const string National = "cn-2020";

    public static async Task<TargetSheet> ReadAsync(Work work, Actor actor, ProjectYear year, Knowledge knowledge, CancellationToken cancellationToken)
    {
        var deadlines = await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @Year", new { year.Year }, cancellationToken);
        var version = await TargetVersions.FindNewestAsync(work, year.Id, cancellationToken);
        var indicators = version is null ? [] : await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        var clauses = version is null ? [] : await TargetVersions.ClausesAsync(work, version.Id, cancellationToken);
        var funds = FundTable.Of(await Ledger.ReadAsync(work, year.Id, cancellationToken));
        var scheme = SchemeOf(deadlines, knowledge);
        return new TargetSheet(
            year,
            deadlines,
            scheme,
            version,
            indicators,
            clauses,
            version is null ? [] : TargetCheck.Of(year, version.AnnualGoal, indicators, clauses, funds, scheme, knowledge),
            await CommentBook.ReadAsync(work, year.Id, DocumentKind.Targets, cancellationToken),
            funds,
            [.. LifecycleTable.Open(DocumentKind.Targets, year.Targets, actor, year.Path)],
            actor.Can(Capability.FillIn, year.Path) && (year.Targets == DocumentState.NotStarted || LifecycleTable.IsOpenToEdit(year.Targets)));
    }

    public static Scheme SchemeOf(YearRow? year, Knowledge knowledge) =>
        knowledge.Schemes.Find(year?.SchemeId ?? National) ?? knowledge.Schemes.Find(National) ?? throw new InvalidOperationException($"schemes/{National}.yaml is missing.");
}
