using System.Text.Json;
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

    [Fact]
    public async Task What_happened_in_the_year_is_dated_in_the_year_and_in_its_order()
    {
        await using var office = await OpenAsync();
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);

        var approved = await work.QueryAsync<DateTimeOffset>("SELECT approved_at FROM target_versions WHERE approved_at >= '2021' AND number = 1", null, Cancellation);
        var adjusted = await work.QueryAsync<DateTimeOffset>("SELECT approved_at FROM target_versions WHERE approved_at IS NOT NULL AND number > 1", null, Cancellation);
        var written = await work.QueryAsync<DateTimeOffset>("SELECT at FROM changes WHERE at < '2022' ORDER BY id", null, Cancellation);
        var last = await work.ValueAsync<DateTimeOffset>("SELECT max(at) FROM changes", null, Cancellation);

        Assert.Equal(12, approved.Count);
        Assert.All(approved, at => Assert.InRange(at, new DateTimeOffset(2021, 1, 5, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2021, 1, 29, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(8, Assert.Single(adjusted).Month);
        Assert.Equal(written.Order(), written); // the log runs forward
        Assert.True(last > new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.Zero)); // and the clock has come back
    }

    [Fact]
    public async Task Lamps_differ_and_whatever_was_handed_up_has_its_text_and_its_files()
    {
        await using var office = await OpenAsync();
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);

        var lamps = (await work.QueryAsync<string>("SELECT lamp FROM project_years WHERE lamp IS NOT NULL", null, Cancellation)).CountBy(lamp => lamp).ToDictionary(StringComparer.Ordinal);
        var texts = await work.QueryAsync<string>("SELECT e.narrative FROM evaluations e JOIN project_years y ON y.id = e.project_year_id WHERE y.evaluation <> 'draft'", null, Cancellation);
        var bare = await work.ValueAsync<long>(
            "SELECT count(*) FROM project_years y WHERE y.evaluation IN ('passed', 'withDepartment', 'withUnit') AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.project_year_id = y.id)", null, Cancellation);

        Assert.Equal((5, 4, 3), (lamps["green"], lamps["yellow"], lamps["red"]));
        Assert.Equal(8, texts.Count);
        Assert.All(texts, text => Assert.Equal(10, NarrativeJson(text)));
        Assert.Equal(0, bare);
    }

    /// <summary>How many chapters have text.</summary>
    private static int NarrativeJson(string kept) =>
        JsonDocument.Parse(kept).RootElement.EnumerateArray().Select(paragraph => paragraph.GetProperty("section").GetString()).Distinct(StringComparer.Ordinal).Count();

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));
}
