using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>Two periods of monitoring over every project whose targets are approved, and one red warning that nobody has answered.</summary>
public sealed class MonitoringChapter(StartMonitoring start, SaveMonitoring save, SubmitMonitoring submit, MoveMonitoring move, DisposeWarning dispose) : IDemoChapter
{
    private const int Months = 12;
    private const int Half = 6;
    private const int Autumn = 10;
    private const string Late = "工伤保险省集中系统接入改造";

    private static readonly (int Month, string DueOn, string At, string AnswerBy)[] Periods =
        [(Half, "2021-07-30", "2021-07-20T02:00:00.000Z", "2021-07-30"), (Autumn, "2021-11-30", "2021-11-17T02:00:00.000Z", "2021-11-24")];

    public int Order => 25;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(cast);

        foreach (var (month, due, at, answerBy) in Periods)
        {
            await work.ExecuteAsync("INSERT INTO monitoring_periods (year, last_month, due_on) VALUES (@Year, @month, @due)", new { DemoOffice.Year, month, due }, cancellationToken);
            foreach (var project in cast.Projects)
            {
                await PeriodAsync(work, cast, project, month, cancellationToken);
            }

            // It plays in 2021, whenever the demo is made.
            await work.ExecuteAsync("UPDATE monitorings SET submitted_at = @at, updated_at = @at WHERE last_month = @month", new { at, month }, cancellationToken);
            await work.ExecuteAsync(
                """
                UPDATE monitoring_warnings SET created_at = @at, due_on = @answerBy, disposed_at = CASE WHEN disposal IS NULL THEN NULL ELSE @at END
                WHERE monitoring_id IN (SELECT id FROM monitorings WHERE last_month = @month)
                """,
                new { at, answerBy, month },
                cancellationToken);
        }
    }

    private async Task PeriodAsync(Work work, DemoCast cast, DemoProject project, int month, CancellationToken cancellationToken)
    {
        var (clerk, reviewer, department) = (cast.Actor(Role.UnitClerk, project.Organisation.Path), cast.Actor(Role.UnitReviewer, project.Organisation.Path), cast.Actor(Role.Department, project.Organisation.Path));
        var year = Value(await ProjectYears.FindAsync(work, clerk, project.YearId, Capability.FillIn, cancellationToken));
        if (year.Targets != DocumentState.Approved)
        {
            return;
        }

        var started = Value(await start.StartAsync(work, clerk, year, month, cancellationToken));
        var isLate = project.Name == Late && month == Autumn;
        var forecast = isLate ? year.Annual.Fen * 6 / 10 : Math.Max(year.Annual.Fen * 98 / 100, started.Row?.Executed.Fen ?? 0);
        var edit = new MonitoringEdit(
            forecast, isLate ? "省集中系统接口规范九月才下发，改造合同顺延，年内只能完成接入测试。" : string.Empty, [.. started.Indicators.Select(one => Line(one, month, isLate && one.Indicator.Position == 1))], started.Row?.Version ?? 0);
        Value(await save.SaveAsync(work, clerk, year, month, edit, cancellationToken));
        if (Value(await submit.SubmitAsync(work, clerk, year, month, cancellationToken)) is [var gap, ..])
        {
            throw new InvalidOperationException($"The demo does not keep to the rules: {gap}");
        }

        Value(await move.MoveAsync(work, reviewer, year, month, Act.Pass, reason: null, cancellationToken));
        if (!isLate)
        {
            Value(await move.MoveAsync(work, department, year, month, Act.Pass, reason: null, cancellationToken));
        }

        await AnswerAsync(work, clerk, year, isLate, cancellationToken);
    }

    /// <summary>All but the one red warning at an indicator of the late project.</summary>
    private async Task AnswerAsync(Work work, Actor clerk, ProjectYear year, bool isLate, CancellationToken cancellationToken)
    {
        var open = await work.QueryAsync<MonitoringWarning>("SELECT id, indicator_id, text, due_on, created_at FROM monitoring_warnings WHERE project_year_id = @Id AND disposal IS NULL ORDER BY id", new { year.Id }, cancellationToken);
        foreach (var warning in open.Where(warning => !isLate || warning.IndicatorId is null))
        {
            Value(await dispose.DisposeAsync(work, clerk, year, warning.Id, Disposal.Continue, "按合同约定节点验收付款，已排定支付计划，年底前完成。", cancellationToken));
        }
    }

    private static MonitoringLineEdit Line(MonitoredIndicator one, int month, bool isOutOfReach)
    {
        var indicator = one.Indicator;
        var number = decimal.TryParse(indicator.Target, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var target) ? target : (decimal?)null;
        var isWhole = number is { } whole && whole == decimal.Truncate(whole) && indicator.Unit != "万元";
        var toDate = number switch
        {
            null => "按计划进行",
            0m => "0" + indicator.Unit,
            _ when indicator.Unit == "%" => Figures.Plain(number.Value) + "%",
            { } goal => Figures.Plain(isWhole ? decimal.Floor(goal * month / Months) : Rounding.HalfUp(goal * month / Months * 0.9m, 2)) + indicator.Unit,
        };
        return isOutOfReach
            ? new MonitoringLineEdit(indicator.Position, number is null ? "未开始" : "0" + indicator.Unit, number is null ? "年内不能完成" : "0" + indicator.Unit, Likelihood.Impossible, DeviationCause.Other, "等待省级接口规范，十二月前无法上线，建议调整年度目标。")
            : new MonitoringLineEdit(indicator.Position, toDate, indicator.Target + indicator.Unit, Likelihood.Certain, Cause: null, string.Empty);
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException($"The demo does not keep to the rules: {failure.Message}"));
}
