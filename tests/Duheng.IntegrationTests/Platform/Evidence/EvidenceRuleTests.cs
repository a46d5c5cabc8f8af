using System.Text;
using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Application.Uploads;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Evidence;

/// <summary>What rules say of the records that the platform keeps: files, frozen targets, warnings, money, publications.</summary>
public abstract class EvidenceRuleTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    private static readonly string[] Actuals = ["1个", "0次", "及时", "25.29万元", "0万元", "58.27万元", "8.57万元", "100%", "90%", "90%"];

    [Fact]
    public async Task A_scored_row_without_a_file_is_an_error_and_stops_nothing()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);

        var bare = await FindingsAsync(office, clerk, project, "EVD-01");
        await AttachAsync(office, clerk, project, 2, "验收单.pdf", new DateOnly(2021, 12, 20));
        var after = await FindingsAsync(office, clerk, project, "EVD-01");

        Assert.Equal(2, Assert.Single(bare, finding => finding.Severity == Severity.Error && finding.Remark.Where.Row == 2).Remark.Where.Row);
        Assert.Contains(bare, finding => finding.Severity == Severity.Warning && finding.Remark.Zh.EndsWith("只写了“合同”，没有附上，也没有记录。", StringComparison.Ordinal));
        Assert.Equal(bare.Count - 1, after.Count);
        Assert.DoesNotContain(after, finding => finding.Remark.Where.Row == 2);
        Assert.Empty(Value(await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation))));
    }

    [Fact]
    public async Task One_file_at_four_rows_is_told_once_and_a_date_outside_the_year_as_well()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);
        foreach (var row in new[] { 2, 3, 4 })
        {
            await AttachAsync(office, clerk, project, row, "工作总结.pdf", new DateOnly(2021, 12, 20));
        }

        Assert.Empty(await FindingsAsync(office, clerk, project, "EVD-07"));
        await AttachAsync(office, clerk, project, 5, "总结.pdf", new DateOnly(2019, 3, 1));

        var remark = Assert.Single(await FindingsAsync(office, clerk, project, "EVD-07")).Remark;
        Assert.Contains("4 个指标", remark.Zh, StringComparison.Ordinal);
        Assert.Equal([2, 3, 4, 5], remark.AlsoAt.Prepend(remark.Where).Select(place => place.Row));
        Assert.Contains("2019-03-01", Assert.Single(await FindingsAsync(office, clerk, project, "EVD-02")).Remark.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_an_earlier_year_of_the_same_unit_is_told()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);
        await AttachAsync(office, clerk, project, 9, "现场照片.pdf", new DateOnly(2021, 12, 20));
        Assert.Empty(await FindingsAsync(office, clerk, project, "EVD-08"));

        await RunAsync(office, "INSERT INTO years (year, scheme_id) SELECT 2020, scheme_id FROM years WHERE year = 2021 AND NOT EXISTS (SELECT 1 FROM years WHERE year = 2020)", project);
        await RunAsync(
            office,
            """
            INSERT INTO project_years (project_id, organisation_id, year, updated_at)
            SELECT p.project_id, p.organisation_id, 2020, p.updated_at FROM project_years p WHERE p.id = @YearId AND NOT EXISTS (SELECT 1 FROM project_years q WHERE q.project_id = p.project_id AND q.year = 2020)
            """,
            project);
        await RunAsync(
            office,
            """
            INSERT INTO attachments (project_year_id, document, row_number, name, media_type, size, sha256, sm3, content, created_at, created_by)
            SELECT (SELECT q.id FROM project_years q JOIN project_years p ON p.project_id = q.project_id WHERE p.id = @YearId AND q.year = 2020), a.document, 3, 'old.pdf', a.media_type, a.size, a.sha256, a.sm3, a.content, a.created_at, a.created_by
            FROM attachments a WHERE a.project_year_id = @YearId AND a.row_number = 9
            """,
            project);

        Assert.Contains("与 2020 年度用过的一件内容完全相同", Assert.Single(await FindingsAsync(office, clerk, project, "EVD-08")).Remark.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_that_were_changed_behind_the_approval_stop_the_submission()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);
        await FreezeAsync(office, clerk, project);
        Assert.Empty(await FindingsAsync(office, clerk, project, "ADJ-02"));

        await RunAsync(
            office,
            "UPDATE target_indicators SET basis = 'x' WHERE position = 1 AND target_version_id = (SELECT target_version_id FROM evaluations WHERE project_year_id = @YearId)",
            project);

        Assert.Equal(Severity.Blocker, Assert.Single(await FindingsAsync(office, clerk, project, "ADJ-02")).Severity);
        var obstacles = Value(await office.AskAsync((SubmitEvaluation submit) => submit.ExecuteAsync(clerk, project.YearId, Cancellation)));
        Assert.Contains("批复之后内容变了", Assert.Single(obstacles).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_told_once_it_is_older_than_the_days_and_not_when_it_is_answered()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);
        await RunAsync(office, "DELETE FROM monitoring_warnings WHERE project_year_id = @YearId", project);
        await RunAsync(office, "DELETE FROM monitoring_lines WHERE monitoring_id IN (SELECT id FROM monitorings WHERE project_year_id = @YearId)", project);
        await RunAsync(office, "DELETE FROM monitorings WHERE project_year_id = @YearId", project);
        await RunAsync(
            office,
            """
            INSERT INTO monitorings (project_year_id, last_month, state, annual_fen, executed_fen, forecast_fen, submitted_at, updated_at)
            VALUES (@YearId, 6, 'passed', 1000, 100, 4000000000, '2021-07-20T02:00:00.000Z', '2021-07-20T02:00:00.000Z')
            """,
            project);
        await RunAsync(
            office,
            """
            INSERT INTO monitoring_warnings (monitoring_id, project_year_id, text, due_on, created_at)
            SELECT m.id, m.project_year_id, '红　预算执行', '2021-07-30', '2021-07-20T02:00:00.000Z' FROM monitorings m WHERE m.project_year_id = @YearId
            """,
            project);

        var open = Assert.Single(await FindingsAsync(office, clerk, project, "ADJ-03")).Remark.Zh;
        Assert.StartsWith("1—6 月监控对预算执行的预警过了 ", open, StringComparison.Ordinal);
        Assert.EndsWith("应在 8 个工作日内。", open, StringComparison.Ordinal); // as the warning said: by 30 July
        Assert.Contains("6 月末 10%（应达 40%）", Assert.Single(await FindingsAsync(office, clerk, project, "ADJ-06")).Remark.Zh, StringComparison.Ordinal);
        Assert.Contains("最后一次监控预计 4000 万元", Assert.Single(await FindingsAsync(office, clerk, project, "ADJ-04")).Remark.Zh, StringComparison.Ordinal);

        await RunAsync(office, "UPDATE monitoring_warnings SET disposal = 'continue' WHERE project_year_id = @YearId", project);
        Assert.Empty(await FindingsAsync(office, clerk, project, "ADJ-03"));
    }

    [Fact]
    public async Task Money_that_was_added_or_carried_over_wants_targets_and_last_years_self_evaluation()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);
        await RunAsync(office, Entry("adjustment", "2021-09-10", "财预追〔2021〕77号"), project);
        await RunAsync(office, Entry("carriedOver", "2021-01-10", "结转1号"), project);

        Assert.Contains("财预追〔2021〕77号", Assert.Single(await FindingsAsync(office, clerk, project, "ADJ-05")).Remark.Zh, StringComparison.Ordinal);
        Assert.Empty(await FindingsAsync(office, clerk, project, "ADJ-08"));

        await RunAsync(office, "INSERT INTO years (year, scheme_id) SELECT 2020, scheme_id FROM years WHERE year = 2021 AND NOT EXISTS (SELECT 1 FROM years WHERE year = 2020)", project);
        await RunAsync(
            office,
            "INSERT INTO project_years (project_id, organisation_id, year, updated_at) SELECT project_id, organisation_id, 2020, updated_at FROM project_years WHERE id = @YearId",
            project);
        Assert.Contains("上年结转 1.5 万元", Assert.Single(await FindingsAsync(office, clerk, project, "ADJ-08")).Remark.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_more_than_twenty_days_after_the_approval_is_told()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await FilledAsync(office);
        await RunAsync(office, "UPDATE evaluations SET passed_at = '2022-04-01T02:00:00.000Z' WHERE project_year_id = @YearId", project);
        Assert.Empty(await FindingsAsync(office, clerk, project, "CMP-07"));

        await RunAsync(
            office,
            """
            INSERT INTO publications (project_year_id, code, project, unit, year, low_centi, high_centi, grade, content, content_hash, published_at, published_by)
            SELECT @YearId, 'TEST-CODE', 'p', 'u', 2021, 9000, 9000, 'excellent', '{}', 'x', '2022-05-10T02:00:00.000Z', (SELECT min(id) FROM people)
            """,
            project);

        Assert.Equal("2022-04-01 批复，2022-05-10 才公开，隔了 39 天，应在 20 天内。", Assert.Single(await FindingsAsync(office, clerk, project, "CMP-07")).Remark.Zh);
    }

    private static string Entry(string kind, string day, string document) =>
        $"""
        INSERT INTO ledger_entries (project_year_id, kind, source, amount_fen, dated_on, document_no, created_at, created_by)
        VALUES (@YearId, '{kind}', 'municipal', 1500000, '{day}', '{document}', '2021-09-10T02:00:00.000Z', (SELECT min(id) FROM people))
        """;

    private static async Task<(Actor Clerk, DemoProject Project)> FilledAsync(Office office)
    {
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;
        await SomeTargets.ForgetEvaluationAsync(office, project);
        await SomeTargets.ApproveAsync(office, project);
        Value(await office.AskAsync((StartEvaluation start) => start.ExecuteAsync(clerk, project.YearId, Cancellation)));
        foreach (var (actual, index) in Actuals.Select((actual, index) => (actual, index)))
        {
            var edit = new LineEdit(index + 2, actual, "预算调减，按实际需要支出。", null, index == 0 ? RestsOn.Claim : RestsOn.Document, index == 0 ? string.Empty : "合同", null);
            Value(await office.AskAsync((SaveLine save) => save.ExecuteAsync(clerk, project.YearId, edit, Cancellation)));
        }

        return (clerk, project);
    }

    /// <summary>As an approval does.</summary>
    private static async Task FreezeAsync(Office office, Actor clerk, DemoProject project)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        var year = Value(await ProjectYears.FindAsync(work, clerk, project.YearId, Capability.ReadProjects, Cancellation));
        var version = await TargetVersions.FindApprovedAsync(work, project.YearId, Cancellation) ?? throw new InvalidOperationException("Nothing is approved.");
        var content = TargetContent.Write(
            year, version, await TargetVersions.IndicatorsAsync(work, version.Id, Cancellation), await TargetVersions.ClausesAsync(work, version.Id, Cancellation));
        await work.ExecuteAsync("UPDATE target_versions SET content_hash = @hash WHERE id = @Id", new { hash = TargetContent.Hash(content), version.Id }, Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static async Task AttachAsync(Office office, Actor clerk, DemoProject project, int row, string name, DateOnly capturedOn) => Value(await office.AskAsync((AddAttachment add) => add.ExecuteAsync(
        clerk, project.YearId, DocumentKind.Evaluation, row, [new UploadedFile(name, Encoding.ASCII.GetBytes("%PDF-1.4 evidence"))], null, capturedOn, Cancellation)));

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(Office office, Actor clerk, DemoProject project, string rule)
    {
        var loaded = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation)));
        return [.. loaded.Evaluated!.Audit.Findings.Where(finding => finding.Rule.Id == rule)]; // it was begun
    }

    private static async Task RunAsync(Office office, string sql, DemoProject project)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync(sql, new { project.YearId }, Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));
}
