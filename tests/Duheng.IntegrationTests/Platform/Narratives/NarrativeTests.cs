using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Narratives;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;

namespace Duheng.IntegrationTests.Platform.Narratives;

/// <summary>The text of a report: written by chapter, held against the figures, printed.</summary>
public abstract class NarrativeTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task What_is_written_comes_back_and_stands_in_the_report()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = Draft(office);

        Value(await SaveAsync(office, clerk, project, SectionKind.Experience, "  统一报修入口。\r\n\r\n1. 定期巡检\n每季度巡检一次。 ", seen: null));
        var loaded = Value(await office.AskAsync((LoadNarrative load) => load.ExecuteAsync(clerk, project.YearId, Cancellation)));
        var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(clerk, project.YearId, "html", Cancellation)));

        Assert.Equal("统一报修入口。\n1. 定期巡检\n每季度巡检一次。", Chapter(loaded, SectionKind.Experience).Text);
        Assert.Contains("统一报修入口。", System.Text.Encoding.UTF8.GetString(report.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_tell_the_figures_and_are_nobodys_text_until_somebody_takes_them()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = Draft(office);

        var loaded = Value(await office.AskAsync((LoadNarrative load) => load.ExecuteAsync(clerk, project.YearId, Cancellation)));

        Assert.Contains("92.13万元", Chapter(loaded, SectionKind.Money).Draft, StringComparison.Ordinal);
        Assert.Equal(string.Empty, Chapter(loaded, SectionKind.Money).Text);
        Assert.Equal(string.Empty, Chapter(loaded, SectionKind.Experience).Draft); // figures tell nothing about it
    }

    [Fact]
    public async Task A_mark_of_something_missing_is_found_at_its_chapter()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = Draft(office);

        var chapter = Value(await SaveAsync(office, clerk, project, SectionKind.Measures, "加强管理，【待填：完成时限】前整改到位。", seen: null));

        Assert.Contains(chapter.Findings, finding => finding.Rule.Id == "IND-24");
    }

    [Fact]
    public async Task Whoever_had_an_older_text_before_them_is_told_and_sees_both()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = Draft(office);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(project, "/narrative").OriginalString;
        var seen = Chapter(Value(await office.AskAsync((LoadNarrative load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))), SectionKind.Problems).Seen;
        Value(await SaveAsync(office, clerk, project, SectionKind.Problems, "别人写的。", seen));

        using var answer = await Office.PostAsync(browser, page, $"{page}/problems", ("text", "我写的。"), ("seen", seen));
        var html = await answer.Content.ReadAsStringAsync(Cancellation);
        var kept = Value(await office.AskAsync((LoadNarrative load) => load.ExecuteAsync(clerk, project.YearId, Cancellation)));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("别人写的。", html, StringComparison.Ordinal);
        Assert.Contains("我写的。", html, StringComparison.Ordinal);
        Assert.Equal("别人写的。", Chapter(kept, SectionKind.Problems).Text);
    }

    [Fact]
    public async Task What_was_handed_up_is_not_rewritten_and_goals_are_written_elsewhere()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = Draft(office);
        var passed = office.Project("信息系统维护及设备购置");
        var owner = office.Account(Role.UnitClerk, "14990101").Actor;

        Assert.IsType<Failure.Conflict>(Why(await SaveAsync(office, owner, passed, SectionKind.Overview, "改一改。", seen: null)));
        Assert.IsType<Failure.NotFound>(Why(await SaveAsync(office, clerk, project, SectionKind.AnnualGoal, "改目标。", seen: null)));
        Assert.IsType<Failure.NotFound>(Why(await SaveAsync(office, owner, project, SectionKind.Overview, "改别人的。", seen: null)));
        Assert.IsType<Failure.Invalid>(Why(await SaveAsync(office, clerk, project, SectionKind.Overview, new string('长', SaveNarrative.LongestText + 1), seen: null)));
    }

    private static (Actor Clerk, DemoProject Project) Draft(Office office) => (office.Account(Role.UnitClerk, "14990201").Actor, office.Project(Name));

    private static NarrativeChapter Chapter(LoadedNarrative loaded, SectionKind section) => loaded.Chapters.Single(chapter => chapter.Section == section);

    private static Task<Result<NarrativeChapter>> SaveAsync(Office office, Actor actor, DemoProject project, SectionKind section, string text, string? seen) =>
        office.AskAsync((SaveNarrative save) => save.ExecuteAsync(actor, project.YearId, section, text, seen, Cancellation));

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
