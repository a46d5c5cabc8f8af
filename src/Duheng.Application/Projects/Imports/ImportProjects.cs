using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Application.Jobs;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Projects.Imports;

/// <summary>Projects from a file (导入项目): first looked through, then entered if the person says so, both as jobs.</summary>
public sealed class ImportProjects(JobBook queue, JobProgress progress) : IUseCase
{
    private const int MostBytes = 16 * 1_048_576;
    private const int Recent = 10;

    /// <returns>The id of the job that looks through it.</returns>
    public async Task<Result<long>> CheckAsync(Actor actor, string name, byte[] content, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(content);

        return !actor.Can(Capability.EditProjects) ? Refusals.NotYours
            : content.Length == 0 ? Refusals.Invalid("文件", "还没有选文件，或者文件是空的；请选一个 .xlsx 或 .csv。")
            : content.Length > MostBytes ? Refusals.Invalid("文件", "超过 16 MB；请分成几个文件导入。")
            : await queue.AddAsync(actor, CheckProjects.Name, new ImportFile(name, year, content), cancellationToken);
    }

    /// <returns>The id of the job that enters it.</returns>
    public async Task<Result<long>> AcceptAsync(Actor actor, long id, bool onlyGood, CancellationToken cancellationToken)
    {
        if ((await FindAsync(actor, id, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        return !actor.Can(Capability.EditProjects) ? Refusals.NotYours
            : found.Job is not { Kind: CheckProjects.Name, State: JobState.Done } || found.Report is not { } report ? Refusals.Conflict("文件还没有检查完，或者没有检查成；请等检查完成，或重新上传。")
            : report.Good == 0 ? Refusals.Conflict("没有一行可以写入；请按下面列出的问题改好文件，重新上传。")
            : !onlyGood && report.FaultCount > 0 ? Refusals.Conflict("还有行有误，不能全部导入；请改好文件重新上传，或选“只导入正确的行”。")
            : await queue.AddAsync(actor, EnterProjects.Name, new ImportChoice(id, onlyGood), cancellationToken);
    }

    public async Task<Result<ImportJob>> FindAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        if (await queue.FindAsync(actor, id, cancellationToken) is not { Kind: CheckProjects.Name or EnterProjects.Name } job)
        {
            return Refusals.NoSuch("这次导入");
        }

        return new ImportJob(progress.Of(job), job is { State: JobState.Done, Result: { } result } ? JobBook.Read<ImportReport>(result) : null);
    }

    /// <summary>The latest of this person.</summary>
    public async Task<IReadOnlyList<JobRow>> RecentAsync(Actor actor, CancellationToken cancellationToken) =>
        [.. (await queue.RecentAsync(actor, Recent, cancellationToken)).Where(job => job.Kind is CheckProjects.Name or EnterProjects.Name).Select(progress.Of)];

    /// <summary>An empty file to fill in.</summary>
    public static ExportedFile Template()
    {
        const string Title = "项目导入模板";
        var needed = string.Join("、", ImportColumn.All.Where(column => column.IsNeeded).Select(column => column.Head));
        var table = new ExportTable(
            "项目", [.. ImportColumn.All.Select(column => column.Title)], [.. ImportColumn.All.Select(column => column.Width)], []);
        return ExportedFile.Workbook(Title, ExportTable.Workbook(
            Title, $"从表头下一行填起，一行一个项目。必填：{needed}。项目类别：{string.Join(" 或 ", NewProject.Kinds)}。填了金额就要写预算文号；预算日期不写时是 1 月 1 日。", [table]));
    }
}
