using System.Text;
using Duheng.Application.Jobs;
using Duheng.Application.Projects.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>A file of projects that a unit has had looked through: some rows can be entered, others say what is wrong with them.</summary>
internal sealed class ImportChapter(JobBook queue, JobProgress progress) : IDemoChapter
{
    private const string Unit = "14990202";
    private const string Sent = "2022-03-08T07:12:00.000Z";
    private const string Ended = "2022-03-08T07:12:04.000Z";

    private const string Rows =
        """
        项目编码,项目名称,单位编码,项目类别,起始年度,终止年度,负责人,省级（万元）,市级（万元）,预算文号,预算日期,年度目标
        14990202T2021000031,公共就业招聘活动组织,14990202,特定目标类,2021,2021,孟怀谷,30,18,云财社〔2021〕12号,2021-03-01,举办招聘会不少于24场，提供岗位不少于9000个。
        14990202T2021000032,就业见习基地管理服务,14990202,其他运转类,2021,2023,孟怀谷,,9.6,云财社〔2021〕12号,2021-03-01,见习基地巡查不少于40次，见习留用率不低于45%。
        14990202T2021000015,公共就业服务平台运行,14990202,其他运转类,2021,2023,孟怀谷,,38,云财预〔2021〕3号,2021-01-08,
        14990201T2021000033,基层经办人员业务培训,14990201,其他运转类,2021,2023,许闻舟,,12.5,云财预〔2021〕31号,2021-02-05,
        14990202T2021000034,失业动态监测,14990202,其他运转类,二〇二一,2023,孟怀谷,,八万,云财预〔2021〕31号,2021-02-05,
        14990202T2021000035,劳动力资源调查,14990202,其他运转类,2021,2022,孟怀谷,,,,,
        """;

    public int Order => 90;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(cast);

        var actor = cast.Actor(Role.UnitClerk, cast.Organisations[Unit].Path);
        var file = new ImportFile("2021年补报项目.csv", DemoOffice.Year, Encoding.UTF8.GetBytes(Rows));
        var job = await work.FindAsync<JobRow>(
            "INSERT INTO jobs (kind, state, input, attempts, created_at, created_by) VALUES (@Name, 'running', @input, 1, @Sent, @PersonId) RETURNING *",
            new { CheckProjects.Name, input = JobBook.Write(file), Sent, actor.PersonId },
            cancellationToken) ?? throw new InvalidOperationException("It was entered a moment ago.");
        var report = DemoTargets.Kept(await new ProjectImport(progress).ReadAsync(work, actor, job, file, cancellationToken)).Report;
        progress.Forget(job.Id);
        await queue.FinishAsync(work, job with { Done = report.Rows, Total = report.Rows, Faulty = report.FaultyRows }, JobState.Done, JobBook.Write(report), cancellationToken);

        // It plays in 2022, whenever the demo is made.
        await work.ExecuteAsync("UPDATE jobs SET finished_at = @Ended WHERE id = @Id", new { Ended, job.Id }, cancellationToken);
    }
}
