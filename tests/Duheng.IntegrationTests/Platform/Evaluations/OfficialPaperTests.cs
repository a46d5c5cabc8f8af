using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.IntegrationTests.Platform.Publications;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Evaluations;

/// <summary>The paper of what was handed up: whole, dated, and without a fault of its own making.</summary>
public abstract class OfficialPaperTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    public async Task What_the_demo_handed_up_is_printed_without_a_fault_of_its_own_making(string extension)
    {
        await using var office = await OpenAsync();
        var told = 0;
        foreach (var project in office.Cast.Projects)
        {
            var actor = office.Account(Role.TreasuryPerformance, "1499").Actor;
            if (Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(actor, project.YearId, Cancellation))).Evaluated is not { } evaluated || LifecycleTable.IsOpenToEdit(evaluated.Year.Evaluation))
            {
                continue;
            }

            var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(actor, project.YearId, extension, Cancellation)));
            var own = evaluated.Audit.Findings.Where(finding => finding.Severity >= Severity.Error).Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
            var made = Checked(report).Audit.Findings.Where(finding => finding.Severity >= Severity.Error && !own.Contains(finding.Rule.Id));

            Assert.Empty(made.Select(finding => $"{project.Name}: {finding.Rule.Id} {finding.Remark.Zh}"));
            told++;
        }

        Assert.True(told > 3);
    }

    [Fact]
    public async Task Rates_of_completion_and_the_day_of_handing_up_are_printed()
    {
        await using var office = await OpenAsync();
        var project = office.Project("信息系统维护及设备购置");
        var actor = office.Account(Role.TreasuryPerformance, "1499").Actor;

        var html = Encoding.UTF8.GetString(Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(actor, project.YearId, "html", Cancellation))).Content);

        Assert.Contains("<td>9.77万元</td><td>102.35%</td>", html, StringComparison.Ordinal); // a ceiling of 10
        Assert.Matches("填报日期：20[0-9]{2}年[0-9]+月[0-9]+日", html);
        Assert.DoesNotContain("【", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chapters_that_nobody_wrote_are_told_before_and_printed_as_nothing()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        await PassedEvaluation.WriteAsync(office, project, Cancellation);
        var clerk = office.Account(Role.UnitClerk, "14990201");

        var passed = await PrintedAsync(office, project);
        var page = await (await office.SignedInAsync(clerk)).GetStringAsync(Office.At(project, "/evaluation"), Cancellation);
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            await work.ExecuteAsync("UPDATE project_years SET evaluation = 'returned' WHERE id = @YearId", new { project.YearId }, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        var returned = await PrintedAsync(office, project);

        Assert.Contains("文字报告有 9 章没有写", page, StringComparison.Ordinal);
        Assert.DoesNotContain("【", passed, StringComparison.Ordinal);
        Assert.Contains("立项依据：无", passed, StringComparison.Ordinal);
        Assert.Contains("公众满意度", passed, StringComparison.Ordinal);
        Assert.Contains("立项依据：<mark>【待填：立项依据】</mark>", returned, StringComparison.Ordinal);
    }

    private static async Task<string> PrintedAsync(Office office, DemoProject project) => Encoding.UTF8.GetString(Value(await office.AskAsync(
        (WriteEvaluationReport write) => write.ExecuteAsync(office.Account(Role.TreasuryPerformance, "1499").Actor, project.YearId, "html", Cancellation))).Content);

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static CheckedReport Checked(WrittenReport report) => Assert.Single(new CheckDocument(Knowledge.Shipped).Execute(
        new DocumentSource(report.Name, IsNamed: true, () => new MemoryStream(report.Content, writable: false)), CheckOptions.Usual, Cancellation).Reports);
}
