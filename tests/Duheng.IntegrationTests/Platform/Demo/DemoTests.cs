using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Jobs;
using Duheng.Application.Projects;
using Duheng.Application.Projects.Imports;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Demo;

/// <summary>What the demo has there to be looked at before anybody has done anything.</summary>
public abstract class DemoTests : OfficeTests
{
    [Fact]
    public async Task A_file_of_projects_has_been_looked_through_and_its_good_rows_can_be_entered()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, "14990202");

        var recent = Assert.Single(await office.AskAsync<ImportProjects, IReadOnlyList<JobRow>>(import => import.RecentAsync(clerk.Actor, Cancellation)));
        var found = Value(await office.AskAsync<ImportProjects, Result<ImportJob>>(import => import.FindAsync(clerk.Actor, recent.Id, Cancellation)));
        var page = await (await office.SignedInAsync(clerk)).GetStringAsync(new Uri(FormattableString.Invariant($"/projects/import/{recent.Id}"), UriKind.Relative), Cancellation);
        var entering = await office.AskAsync<ImportProjects, Result<long>>(import => import.AcceptAsync(clerk.Actor, recent.Id, onlyGood: true, Cancellation));

        Assert.Equal((JobState.Done, 6, 3, 3), (found.Job.State, found.Report!.Rows, found.Report.Good, found.Report.FaultyRows)); // it is done
        Assert.Equal((2022, 3), (recent.CreatedAt.Year, recent.FinishedAt?.Month));
        Assert.Equal(
            [(4, "项目编码"), (5, "单位编码"), (6, "起始年度"), (6, "市级")], found.Report.Faults.Select(fault => (fault.Row, fault.Column)));
        Assert.Contains("没有这个单位", page, StringComparison.Ordinal);
        Assert.False(entering.Failed(out _, out _));
    }

    [Fact]
    public async Task A_project_was_carried_over_from_the_year_before()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, "14990202").Actor;
        var project = office.Project(DemoPast.Project);

        var record = Value(await office.AskAsync<FindProjectRecord, Result<ProjectRecord>>(find => find.ExecuteAsync(clerk, project.YearId, Cancellation)));
        var sheet = Value(await office.AskAsync<FindTargets, Result<TargetSheet>>(find => find.ExecuteAsync(clerk, project.YearId, Cancellation)));
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);

        Assert.Equal([DemoPast.Year, DemoOffice.Year], record.Years.Select(one => one.Year).Order());
        Assert.Equal((DocumentState.Draft, 5), (sheet.Year.Targets, sheet.Indicators.Count));
        Assert.All(sheet.Indicators, row => Assert.Equal("上年", row.TakenFrom));
        Assert.Equal(1, await work.ValueAsync<long>("SELECT count(*) FROM changes WHERE action = '结转到下一年'", null, Cancellation));
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));
}
