using Duheng.Application.Demo;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform;

/// <summary>Approved targets for a project that has none yet, written past the forms: for tests of what comes after.</summary>
internal static class SomeTargets
{
    /// <summary>The lines of report 002: six costs and times of nine points each, and one that is told in a word.</summary>
    public static readonly (string Level1, string Level2, string Name, string Operator, string Target, string Unit, int Weight)[] InformationSystem =
    [
        ("产出指标", "数量指标", "维护信息系统数量", "≥", "1", "个", 9),
        ("产出指标", "质量指标", "全年重大安全事故", "＝", "0", "次", 9),
        ("产出指标", "时效指标", "系统故障响应及时性", "定性", "及时", "", 9),
        ("产出指标", "成本指标", "线路租赁费", "≤", "55.32", "万元", 9),
        ("产出指标", "成本指标", "社保卡宣传成本", "≤", "3", "万元", 9),
        ("产出指标", "成本指标", "信息化运行维护成本", "≤", "87.3", "万元", 9),
        ("产出指标", "成本指标", "信息系统电费", "≤", "12", "万元", 9),
        ("效益指标", "社会效益指标", "信息系统网络畅通率", "≥", "100", "%", 9),
        ("效益指标", "可持续影响指标", "社会保障卡持卡率", "≥", "90", "%", 9),
        ("满意度指标", "服务对象满意度指标", "公众满意度", "≥", "90", "%", 9),
    ];

    /// <summary>Takes back a self-evaluation that the demo has begun.</summary>
    public static async Task ForgetEvaluationAsync(Office office, DemoProject project)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(cancellation);
        foreach (var sql in new[]
        {
            "DELETE FROM review_lines WHERE review_id IN (SELECT id FROM reviews WHERE project_year_id = @YearId)",
            "DELETE FROM rectifications WHERE project_year_id = @YearId",
            "DELETE FROM reviews WHERE project_year_id = @YearId",
            "DELETE FROM monitoring_lines WHERE monitoring_id IN (SELECT id FROM monitorings WHERE project_year_id = @YearId)",
            "DELETE FROM monitoring_warnings WHERE project_year_id = @YearId",
            "DELETE FROM monitorings WHERE project_year_id = @YearId",
            "DELETE FROM evaluation_lines WHERE evaluation_id IN (SELECT id FROM evaluations WHERE project_year_id = @YearId)",
            "DELETE FROM evaluations WHERE project_year_id = @YearId",
            "DELETE FROM finding_waivers WHERE project_year_id = @YearId",
            "DELETE FROM publications WHERE project_year_id = @YearId",
            "DELETE FROM comments WHERE project_year_id = @YearId",
        })
        {
            await work.ExecuteAsync(sql, new { project.YearId }, cancellation);
        }

        await work.CommitAsync(cancellation);
    }

    /// <summary>Takes back the targets and the ledger of the demo; its self-evaluation has to be forgotten before.</summary>
    public static async Task ForgetTargetsAsync(Office office, DemoProject project)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(cancellation);
        foreach (var table in new[] { "target_clauses", "target_indicators" })
        {
            await work.ExecuteAsync($"DELETE FROM {table} WHERE target_version_id IN (SELECT id FROM target_versions WHERE project_year_id = @YearId)", new { project.YearId }, cancellation);
        }

        foreach (var table in new[] { "adjustment_tasks", "evaluation_findings", "target_versions", "ledger_entries" })
        {
            await work.ExecuteAsync($"DELETE FROM {table} WHERE project_year_id = @YearId", new { project.YearId }, cancellation);
        }

        await work.CommitAsync(cancellation);
    }

    public static async Task ApproveAsync(Office office, DemoProject project, long budgetFen = 92_130_000, long executedFen = 92_130_000)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await ForgetTargetsAsync(office, project);
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(cancellation);
        var person = office.Cast.Accounts[0].Actor.PersonId;
        var version = await work.ValueAsync<long>(
            """
            INSERT INTO target_versions (project_year_id, number, state, annual_goal, created_at, created_by, approved_at, approved_by)
            VALUES (@YearId, 1, 'approved', '保障信息系统全年稳定运行。', '2021-01-05T01:00:00.000Z', @person, '2021-01-28T01:00:00.000Z', @person) RETURNING id
            """,
            new { project.YearId, person },
            cancellation);
        foreach (var (line, index) in InformationSystem.Select((line, index) => (line, index)))
        {
            await work.ExecuteAsync(
                """
                INSERT INTO target_indicators (target_version_id, position, level1, level2, name, operator, target, unit, weight_centi)
                VALUES (@version, @position, @Level1, @Level2, @Name, @Operator, @Target, @Unit, @weight)
                """,
                new { version, position = index + 1, line.Level1, line.Level2, line.Name, line.Operator, line.Target, line.Unit, weight = line.Weight * 100 },
                cancellation);
        }

        foreach (var (kind, fen) in new[] { ("initial", budgetFen), ("arrival", budgetFen), ("payment", executedFen) })
        {
            await work.ExecuteAsync(
                """
                INSERT INTO ledger_entries (project_year_id, kind, source, amount_fen, dated_on, document_no, created_at, created_by)
                VALUES (@YearId, @kind, 'municipal', @fen, '2021-03-01', '云财预〔2021〕8号', '2021-03-01T01:00:00.000Z', @person)
                """,
                new { project.YearId, kind, fen, person },
                cancellation);
        }

        await work.ExecuteAsync(
            """
            UPDATE project_years SET targets = 'approved', evaluation = 'notStarted', asks_adjustment = 0, initial_fen = @budgetFen, annual_fen = @budgetFen, received_fen = @budgetFen,
                executed_fen = @executedFen WHERE id = @YearId
            """,
            new { project.YearId, budgetFen, executedFen },
            cancellation);
        await work.CommitAsync(cancellation);
    }
}
