using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Monitorings;

/// <summary>The first half of the year of a project whose targets are those of a real report, and the steps over it.</summary>
internal static class SomeMonitoring
{
    public const string Name = "社会保障信息系统日常运行维护";

    public static readonly string[] ToDate = ["1个", "0次", "按计划进行", "12.6万元", "0万元", "29.1万元", "4.3万元", "100%", "90%", "未到统计时点"];
    public static readonly string[] Forecast = ["1个", "0次", "及时", "25.29万元", "3万元", "58.27万元", "8.57万元", "100%", "90%", "90%"];

    public static async Task<(Actor Clerk, DemoProject Project)> BegunAsync(Office office)
    {
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;
        await SomeTargets.ForgetEvaluationAsync(office, project);
        await SomeTargets.ApproveAsync(office, project, executedFen: 20_000_000);
        Value(await StartAsync(office, clerk, project, 6));
        return (clerk, project);
    }

    public static MonitoringEdit Edit(long version, long? forecastFen) =>
        new(forecastFen, string.Empty, [.. ToDate.Select((value, index) => new MonitoringLineEdit(index + 1, value, Forecast[index], Likelihood.Certain, null, string.Empty))], version);

    /// <summary>All certain but the satisfaction of the public.</summary>
    public static MonitoringEdit WithDoubt()
    {
        var edit = Edit(1, 9_000_000);
        return edit with { Lines = [.. edit.Lines.Take(9), edit.Lines[9] with { Forecast = "85%", Likelihood = Likelihood.Possible, Cause = DeviationCause.System, Remark = "服务评价器年底前才能装到各网点。" }] };
    }

    public static Task<Result<Monitored>> StartAsync(Office office, Actor actor, DemoProject project, int month) =>
        office.AskAsync((StartMonitoring start) => start.ExecuteAsync(actor, project.YearId, month, Cancellation));

    public static Task<Result<Monitored>> LoadAsync(Office office, Actor actor, DemoProject project) =>
        office.AskAsync((LoadMonitoring load) => load.ExecuteAsync(actor, project.YearId, 6, Cancellation));

    public static Task<Result<Monitored>> SaveAsync(Office office, Actor actor, DemoProject project, MonitoringEdit edit) =>
        office.AskAsync((SaveMonitoring save) => save.ExecuteAsync(actor, project.YearId, 6, edit, Cancellation));

    public static Task<Result<string[]>> SubmitAsync(Office office, Actor actor, DemoProject project) =>
        office.AskAsync((SubmitMonitoring submit) => submit.ExecuteAsync(actor, project.YearId, 6, Cancellation));

    public static async Task<Result<Monitored>> MoveAsync(Office office, Actor actor, DemoProject project, Act act, string? reason)
    {
        var seen = (await LoadAsync(office, actor, project)).Match(monitored => monitored.Row?.Version, _ => null);
        return await office.AskAsync((MoveMonitoring move) => move.ExecuteAsync(actor, project.YearId, 6, act, seen, reason, Cancellation));
    }

    public static Task<Result<MonitoringPage>> ListAsync(Office office, Role role, string code, MonitoringFilter filter) =>
        office.AskAsync((ListMonitorings list) => list.ExecuteAsync(office.Account(role, code).Actor, filter, Cancellation));

    public static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    public static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
