using System.Net;
using Duheng.Application.Accounts;
using Duheng.Application.Demo;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Fixtures.Files;
using Duheng.IntegrationTests.Platform.Api;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Platform.Kills;

/// <summary>kill -9 in the middle of something: afterwards it happened wholly or not at all, and the log holds.</summary>
public abstract class KillTests : OfficeTests
{
    private const int ImportedRows = 1500;
    private const int AttachmentBytes = 1 << 20;
    private const int Attachments = 96;
    private const string Kept = "社会保障信息系统日常运行维护";

    /// <summary>Milliseconds after the request was sent.</summary>
    private static readonly int[] Moments = [0, 4, 9, 15, 25, 60];

    private static readonly int[] LaterMoments = [30, 150, 400, 800];

    [Fact]
    public async Task A_submission_is_made_or_not_made()
    {
        var (database, cast) = await CopyAsync();
        var data = await DataAsync(database);
        var submitted = await ValueAsync(database, "SELECT min(id) FROM project_years WHERE evaluation = 'withUnit'");
        var project = cast.Projects.Single(one => one.YearId == submitted);
        var token = await TokenAsync(database, cast.Actor(Role.UnitClerk, project.Organisation.Path));
        var address = $"/api{Office.At(project, "/evaluation")}";

        foreach (var moment in Moments)
        {
            using var server = await ServerProcess.StartAsync(data, Cancellation);
            using var clerk = server.Client(token);
            if (await StateAsync(database, project) != "draft")
            {
                using var withdrawn = await clerk.SendAsync(HttpMethod.Post, $"{address}/withdraw", new { }, Cancellation, ("If-Match", "*"));
                Assert.True(withdrawn.IsSuccessStatusCode, await withdrawn.Content.ReadAsStringAsync(Cancellation));
            }

            var before = await ValueAsync(database, $"SELECT count(*) FROM changes WHERE action = '送审' AND project_year_id = {Id(project)}");
            var sent = SwallowAsync(clerk.SendAsync(HttpMethod.Post, $"{address}/submit", new { }, Cancellation));
            await Task.WhenAny(sent, Task.Delay(moment, Cancellation));
            await server.KillAsync(Cancellation);
            var answer = await sent;

            var isSubmitted = await StateAsync(database, project) == "withUnit";
            var logged = await ValueAsync(database, $"SELECT count(*) FROM changes WHERE action = '送审' AND project_year_id = {Id(project)}") - before;
            Assert.True(isSubmitted ? logged == 1 : logged == 0 && await StateAsync(database, project) == "draft", $"after {Figures.Plain(moment)} ms: submitted {isSubmitted}, {Figures.Plain(logged)} entries");
            Assert.True(answer != HttpStatusCode.OK || isSubmitted, "It said that it was done.");
            await AssertLogHoldsAsync(database);
        }

        await AssertVerifiesAsync(data);
    }

    [Fact]
    public async Task An_import_enters_all_rows_or_none()
    {
        var (database, cast) = await CopyAsync();
        var data = await DataAsync(database);
        var project = cast.Projects.Single(one => one.Name == Kept);
        var token = await TokenAsync(database, cast.Actor(Role.TreasuryDivision, cast.Organisations["1499"].Path));
        var cutOff = 0;

        foreach (var (moment, round) in LaterMoments.Select((moment, round) => (moment, round)))
        {
            var file = SheetOfTexts.Write([["类别", "来源", "金额（元）", "日期", "文号"], .. Enumerable.Range(1, ImportedRows).Select(row => new[] { "资金到位", "市级", "100.00", "2021-12-02", $"第{Figures.Plain(round)}批〔2021〕{Figures.Plain(row)}号" })]);
            var before = await ValueAsync(database, "SELECT count(*) FROM ledger_entries");
            using var server = await ServerProcess.StartAsync(data, Cancellation);
            using var keeper = server.Client(token);
            using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "台账.xlsx" } };
            var sent = SwallowAsync(keeper.PostAsync(new Uri($"/api{Office.At(project, "/ledger/import")}", UriKind.Relative), form, Cancellation));
            await Task.WhenAny(sent, Task.Delay(moment, Cancellation));
            await server.KillAsync(Cancellation);
            var answer = await sent;

            var entered = await ValueAsync(database, "SELECT count(*) FROM ledger_entries") - before;
            Assert.True(entered is 0 or ImportedRows, $"after {Figures.Plain(moment)} ms: {Figures.Plain(entered)} rows");
            Assert.True(answer != HttpStatusCode.OK || entered == ImportedRows, "It said that it was done.");
            cutOff += answer is null ? 1 : 0;
            await AssertLogHoldsAsync(database);
        }

        Assert.True(cutOff > 0, "Every import was faster than the kill.");
        await AssertVerifiesAsync(data);
    }

    [Fact]
    public async Task A_backup_that_was_cut_off_is_not_there_under_its_name()
    {
        var (database, cast) = await CopyAsync();
        var data = await DataAsync(database);
        await FillAsync(database, cast);
        var target = Folder.At("备份.duheng");
        var cutOff = 0;

        for (var round = 0; round < 3; round++)
        {
            using var backup = ServerProcess.Start(["backup", target, .. data]);
            while (!backup.HasExited && !Parts().Any(part => part.Length > round * 8L * AttachmentBytes))
            {
                await Task.Delay(1, Cancellation);
            }

            var wasRunning = !backup.HasExited;
            backup.Kill();
            await backup.WaitForExitAsync(Cancellation);
            cutOff += wasRunning && !File.Exists(target) ? 1 : 0;
            if (File.Exists(target))
            {
                Assert.Null(await DatabaseCopies.RestoreAsync(await ElsewhereAsync(), target, replaces: true, Cancellation)); // it was faster: then it is whole
                File.Delete(target);
            }

            await AssertLogHoldsAsync(database);
        }

        Assert.True(cutOff > 0, "Every backup was faster than the kill.");
        using (var last = ServerProcess.Start(["backup", target, .. data]))
        {
            await last.WaitForExitAsync(Cancellation);
            Assert.Equal(0, last.ExitCode);
        }

        var elsewhere = await ElsewhereAsync();
        Assert.Null(await DatabaseCopies.RestoreAsync(elsewhere, target, replaces: true, Cancellation));
        Assert.Equal(Attachments, await ValueAsync(elsewhere, "SELECT count(*) FROM attachments WHERE name = '大附件'"));
        await AssertLogHoldsAsync(elsewhere);
    }

    private IEnumerable<FileInfo> Parts() => new DirectoryInfo(Folder.Path).EnumerateFiles(".*.part");

    private async Task<Database> ElsewhereAsync() =>
        Server is { } server ? await server.NewDatabaseAsync(Cancellation) : Database.InFile(Folder.At($"{Guid.NewGuid():N}.db"));

    private async Task<IReadOnlyList<string>> DataAsync(Database database)
    {
        await using var connection = await database.OpenAsync(Cancellation);
        return Server is null ? ["--data", Folder.Path] : ["--db", connection.ConnectionString];
    }

    /// <summary>So much that a backup takes a while; bytes that nothing makes smaller.</summary>
    private static async Task FillAsync(Database database, DemoCast cast)
    {
        var content = new byte[AttachmentBytes];
        for (var number = 0; number < Attachments; number++)
        {
            System.Security.Cryptography.RandomNumberGenerator.Fill(content);
            await using var work = await database.WriteAsync(Cancellation);
            await work.ExecuteAsync(
                """
                INSERT INTO attachments (project_year_id, document, name, media_type, size, sha256, sm3, content, created_at, created_by)
                VALUES (@YearId, 'evaluation', '大附件', 'application/octet-stream', @size, '', '', @content, @now, @person)
                """,
                new { cast.Projects[0].YearId, size = content.Length, content, now = TimeProvider.System.GetUtcNow(), person = cast.Accounts[0].Actor.PersonId },
                Cancellation);
            await work.CommitAsync(Cancellation);
        }
    }

    private static async Task<string> TokenAsync(Database database, Actor actor)
    {
        var last = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(1);
        return (await new ApiTokens(database, TimeProvider.System, new ChangeLog(TimeProvider.System)).CreateAsync(actor, "对账程序", mayWrite: true, last, Cancellation))
            .Match(token => token, failure => throw new InvalidOperationException(failure.Message));
    }

    /// <summary>The status; null when the connection was cut off.</summary>
    private static async Task<HttpStatusCode?> SwallowAsync(Task<HttpResponseMessage> sending)
    {
        try
        {
            using var answer = await sending;
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task AssertLogHoldsAsync(Database database) => Assert.Null((await new VerifyChanges(database).ExecuteAsync(Cancellation)).BrokenAt);

    /// <summary>As an administrator looks: duheng verify.</summary>
    private static async Task AssertVerifiesAsync(IReadOnlyList<string> data)
    {
        using var verify = ServerProcess.Start(["verify", .. data]);
        var said = await verify.StandardOutput.ReadToEndAsync(Cancellation);
        await verify.WaitForExitAsync(Cancellation);
        Assert.True(verify.ExitCode == 0 && said.Contains("全部吻合", StringComparison.Ordinal), said);
    }

    private static async Task<string> StateAsync(Database database, DemoProject project)
    {
        await using var work = await database.ReadAsync(Cancellation);
        return await work.ValueAsync<string>("SELECT evaluation FROM project_years WHERE id = @YearId", new { project.YearId }, Cancellation);
    }

    private static async Task<long> ValueAsync(Database database, string sql)
    {
        await using var work = await database.ReadAsync(Cancellation);
        return await work.ValueAsync<long>(sql, null, Cancellation);
    }

    private static string Id(DemoProject project) => Figures.Plain(project.YearId);
}
