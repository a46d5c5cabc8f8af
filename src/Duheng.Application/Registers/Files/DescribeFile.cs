using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers.Files;

/// <summary>Says who keeps the original of a file, and when what it shows was taken (保管人、形成时间). The content stays what it is.</summary>
public sealed class DescribeFile(Database database, ChangeLog log, PackCatalog packs) : IUseCase
{
    private const int LongestCustodian = 80;

    /// <param name="version">Of the file that the person had before them.</param>
    public async Task<Result<RegisterFile>> ExecuteAsync(
        Actor actor, string register, long? organisationId, string sha256, long version, string? custodian, string? capturedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(sha256);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        if (await RegisterFiles.FindAsync(work, actor, place, sha256, cancellationToken) is not { } file)
        {
            return Refusals.NoSuch("这个文件");
        }

        var (keeper, typed) = ((custodian ?? string.Empty).Trim(), (capturedAt ?? string.Empty).Trim());
        if (keeper.Length is 0 or > LongestCustodian)
        {
            return Refusals.Invalid("保管人", "请填写，不超过 80 字。");
        }

        var taken = typed.Length == 0 ? null : MomentText.ReadMoment(typed);
        if (typed.Length > 0 && taken is null)
        {
            return Refusals.Invalid("形成时间", $"写的是“{typed}”，不是时间；请写成 2022-03-05 08:30。");
        }

        var captured = taken is { } moment ? MomentText.Print(moment) : string.Empty;
        if (await work.ExecuteAsync(
            "UPDATE register_files SET custodian = @keeper, captured_at = @captured, version = version + 1 WHERE id = @Id AND version = @version", new { keeper, captured, file.Id, version }, cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(
            work, actor, new ChangeSubject("registerFile", file.Id), "修改登记附件说明", new { file.Custodian, file.CapturedAt }, new { custodian = keeper, capturedAt = captured, file.Name }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return file with { Custodian = keeper, CapturedAt = captured, Version = file.Version + 1 };
    }
}
