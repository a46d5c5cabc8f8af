using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>The indicators that people pick from: rows of the platform's own beside what ships, or in its place (指标库管理).</summary>
public sealed class ManageLibrary(Database database, ChangeLog log) : IUseCase
{
    private const int LongestText = 200;

    private const string Insert =
        """
        INSERT INTO library_indicators (code, level1, level2, name, operator, target, unit, basis, evidence, trade, closed)
        VALUES (@Code, @Level1, @Level2, @Name, @Operator, @Target, @Unit, @Basis, @Evidence, @Trade, @closed) ON CONFLICT (code) DO NOTHING
        """;

    private const string Update =
        """
        UPDATE library_indicators SET level1 = @Level1, level2 = @Level2, name = @Name, operator = @Operator, target = @Target, unit = @Unit, basis = @Basis,
            evidence = @Evidence, trade = @Trade, closed = @closed, version = version + 1
        WHERE code = @Code AND version = @Version
        """;

    /// <summary>Own rows first, those that are closed too; then what ships and was not replaced.</summary>
    public async Task<Result<IReadOnlyList<(LibraryIndicator Row, bool IsOwn)>>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var own = await IndicatorLibrary.OwnAsync(work, cancellationToken);
        var replaced = own.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        return (List<(LibraryIndicator, bool)>)[.. own.Select(row => (row, true)), .. IndicatorLibrary.Shipped.Where(row => !replaced.Contains(row.Code)).Select(row => (row, false))];
    }

    /// <summary>Adds a row, or changes the one of that code; the code of a shipped one puts this in its place.</summary>
    /// <param name="row">With the version of the platform's own row as it was seen; 0 where there was none.</param>
    /// <returns>As it now stands.</returns>
    public async Task<Result<LibraryIndicator>> SaveAsync(Actor actor, LibraryIndicator row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(row);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        if (Wrong(row) is { } wrong)
        {
            return wrong;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var before = (await IndicatorLibrary.OwnAsync(work, cancellationToken)).FirstOrDefault(one => one.Code == row.Code);
        var saved = await work.ExecuteAsync(
            row.Version == 0 ? Insert : Update,
            new { row.Code, row.Level1, row.Level2, row.Name, row.Operator, row.Target, row.Unit, row.Basis, row.Evidence, row.Trade, closed = row.Closed ? 1 : 0, row.Version },
            cancellationToken);
        if (saved == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("library", 0), before is null ? "加入指标库" : "改指标库", before, row, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return row with { Version = row.Version + 1 };
    }

    private static Failure? Wrong(LibraryIndicator row) => row switch
    {
        _ when string.IsNullOrWhiteSpace(row.Code) || row.Code.Length > 20 => Refusals.Invalid("指标编号", "请填，不超过 20 个字符，如 L05。"),
        _ when string.IsNullOrWhiteSpace(row.Name) || row.Name.Length > LongestText => Refusals.Invalid("三级指标", "请填，不超过二百字。"),
        _ when string.IsNullOrWhiteSpace(row.Level1) || string.IsNullOrWhiteSpace(row.Level2) => Refusals.Invalid("一级、二级指标", "请填。"),
        _ when !TargetRow.Operators.Contains(row.Operator, StringComparer.Ordinal) => Refusals.Invalid("符号", $"应是 {string.Join("、", TargetRow.Operators)} 之一。"),
        _ when new[] { row.Level1, row.Level2, row.Target, row.Unit, row.Basis, row.Evidence, row.Trade }.Any(text => text.Length > LongestText) => Refusals.Invalid("内容", "每格不超过二百字。"),
        _ => null,
    };
}
