using Duheng.Application.Demo;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Publications;

/// <summary>A self-evaluation that has passed, written straight into the tables: three indicators, all reached, and money spent to the cent.</summary>
internal static class PassedEvaluation
{
    public const string Reason = "项目负责人：许闻舟，电话13812345678，全部按期完成。";

    public static async Task WriteAsync(Office office, DemoProject project, CancellationToken cancellationToken)
    {
        await SomeTargets.ForgetEvaluationAsync(office, project);
        await SomeTargets.ForgetTargetsAsync(office, project);
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(cancellationToken);
        var person = office.Cast.Actor(Role.UnitClerk, project.Organisation.Path).PersonId;
        var now = new DateTimeOffset(2022, 3, 9, 6, 0, 0, TimeSpan.Zero);
        var version = await work.ValueAsync<long>(
            """
            INSERT INTO target_versions (project_year_id, number, state, annual_goal, created_at, created_by)
            VALUES (@YearId, 1, 'approved', '保障社会保障信息系统全年稳定运行。', @now, @person) RETURNING id
            """,
            new { project.YearId, now, person },
            cancellationToken);
        foreach (var (kind, amount) in new[] { ("initial", 100_000_000L), ("adjustment", -7_870_000L), ("arrival", 92_130_000L), ("payment", 92_130_000L) })
        {
            await work.ExecuteAsync(
                """
                INSERT INTO ledger_entries (project_year_id, kind, source, amount_fen, dated_on, document_no, created_at, created_by)
                VALUES (@YearId, @kind, 'municipal', @amount, '2021-06-30', '云财预〔2021〕3 号', @now, @person)
                """,
                new { project.YearId, kind, amount, now, person },
                cancellationToken);
        }

        var evaluation = await work.ValueAsync<long>(
            """
            INSERT INTO evaluations (project_year_id, target_version_id, scheme_id, scheme_version, created_at, updated_at, updated_by)
            VALUES (@YearId, @version, 'shanxi-2021', 1, @now, @now, @person) RETURNING id
            """,
            new { project.YearId, version, now, person },
            cancellationToken);
        (string Level1, string Level2, string Name, string Operator, string Target, string Unit, string Actual, string RestsOn)[] lines =
        [
            ("产出指标", "数量指标", "维护信息系统数量", "≥", "1", "个", "1个", "record"),
            ("产出指标", "质量指标", "信息系统网络畅通率", "≥", "99", "%", "99.5%", "document"),
            ("满意度指标", "服务对象满意度指标", "公众满意度", "≥", "90", "%", "92%", "claim"),
        ];
        foreach (var (line, position) in lines.Select((line, index) => (line, index + 1)))
        {
            var indicator = await work.ValueAsync<long>(
                """
                INSERT INTO target_indicators (target_version_id, position, level1, level2, name, operator, target, unit, weight_centi)
                VALUES (@version, @position, @Level1, @Level2, @Name, @Operator, @Target, @Unit, 3000) RETURNING id
                """,
                new { version, position, line.Level1, line.Level2, line.Name, line.Operator, line.Target, line.Unit },
                cancellationToken);
            await work.ExecuteAsync(
                "INSERT INTO evaluation_lines (evaluation_id, indicator_id, actual, reason, rests_on) VALUES (@evaluation, @indicator, @Actual, @reason, @RestsOn)",
                new { evaluation, indicator, line.Actual, reason = position == 1 ? Reason : string.Empty, line.RestsOn },
                cancellationToken);
        }

        await work.ExecuteAsync("UPDATE project_years SET targets = 'approved', evaluation = 'passed' WHERE id = @YearId", new { project.YearId }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
