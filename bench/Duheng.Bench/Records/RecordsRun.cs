using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Duheng.Application.Accounts;
using Duheng.Bench.Platform;
using Duheng.Storage;

namespace Duheng.Bench.Records;

/// <summary>What comes in many at once, over the API of the demo office: a file of 100,000 tickets, and answers to a survey.</summary>
internal static class RecordsRun
{
    private const int Tickets = 100_000;

    private const string Token = "dh_bench0000000000000000000000000000000000000";
    private const string Clerk = "yibao.jingban";
    private const int Answers = 5_000;
    private const int AtOnce = 16;
    private const double ImportGoal = 15;
    private const double AnswersGoal = 300;

    private static readonly DateOnly Opens = new(2022, 3, 1);

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("duheng-bench-").FullName;
        try
        {
            string[] server = [.. OwnProgram.Command, "serve", "--demo", "--data", folder, "--urls", "{url}"];
            await using var web = await WebProcess.StartAsync(server, "/sign-in", token: null, cancellationToken);
            await LetInAsync(Database.InFile(Path.Combine(folder, "duheng.db")), cancellationToken);
            using var client = new HttpClient { BaseAddress = web.Address, Timeout = TimeSpan.FromMinutes(5) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            var reached = await ImportAsync(client, Tickets, folder, cancellationToken);
            return await AnswerAsync(client, cancellationToken) && reached ? 0 : 1;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task LetInAsync(Database database, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            INSERT INTO api_tokens (person_id, name, token_sha256, scopes, created_at, expires_on)
            SELECT id, 'bench', @hash, 'read write', '2022-01-01T00:00:00.000Z', '2999-12-31' FROM people WHERE login = @Clerk
            """,
            new { hash = Sessions.HashOf(Token), Clerk },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private static async Task<bool> ImportAsync(HttpClient client, int tickets, string folder, CancellationToken cancellationToken)
    {
        var file = TicketFile.Write(tickets);
        var bare = BareInsert.Seconds(Path.Combine(folder, "bare.db"), file, cancellationToken);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "工单.csv" } };
        var began = Stopwatch.GetTimestamp();
        using var sent = await client.PostAsync(new Uri("/api/registers/tickets/import", UriKind.Relative), form, cancellationToken);
        var told = 0;
        var check = await EndAsync(client, sent, () => told++, cancellationToken);
        var looked = Stopwatch.GetElapsedTime(began);
        using var accepted = await client.PostAsync(new Uri(check.GetProperty("accept").GetString()!, UriKind.Relative), content: null, cancellationToken);
        var entered = await EndAsync(client, accepted, () => told++, cancellationToken);
        var all = Stopwatch.GetElapsedTime(began);
        var written = entered.GetProperty("result").GetProperty("entered").GetInt32();
        Console.WriteLine(FormattableString.Invariant($"import of {tickets:N0} tickets ({file.Length / 1_048_576.0:N1} MiB of CSV, SQLite): {written:N0} entered, looked through in {looked.TotalSeconds:N1} s, entered in {(all - looked).TotalSeconds:N1} s, progress seen {told} times; the same rows written bare, without a check: {bare:N2} s, {all.TotalSeconds / bare:N1} times"));
        return Goal.AtMost("import, from the upload to the last entry", all.TotalSeconds, ImportGoal, "s") && written == tickets;
    }

    private static async Task<JsonElement> EndAsync(HttpClient client, HttpResponseMessage started, Action onProgress, CancellationToken cancellationToken)
    {
        if (!started.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await started.Content.ReadAsStringAsync(cancellationToken));
        }

        var (address, done) = (started.Headers.Location!, -1);
        while (true)
        {
            var job = await client.GetFromJsonAsync<JsonElement>(address, cancellationToken);
            if (job.GetProperty("finishedAt").ValueKind != JsonValueKind.Null)
            {
                return job;
            }

            if (job.GetProperty("done").GetInt32() != done)
            {
                done = job.GetProperty("done").GetInt32();
                onProgress();
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    private static async Task<bool> AnswerAsync(HttpClient client, CancellationToken cancellationToken)
    {
        var units = await client.GetFromJsonAsync<JsonElement>(new Uri("/api/surveys/units", UriKind.Relative), cancellationToken);
        var made = await PostAsync(client, "/api/surveys", SurveyToAnswer.Draft(units.GetProperty("items")[0].GetProperty("id").GetInt64()), cancellationToken);
        var survey = string.Create(CultureInfo.InvariantCulture, $"/api/surveys/{made.GetProperty("id").GetInt64()}");
        await PostAsync(client, $"{survey}/codes", new { count = Answers }, cancellationToken);
        await PostAsync(client, $"{survey}/open", new { opensOn = Opens, closesOn = Opens.AddDays(60) }, cancellationToken);
        var codes = new ConcurrentQueue<string>((await client.GetStringAsync(new Uri($"{survey}/codes.csv", UriKind.Relative), cancellationToken)).Split('\n').Skip(1).Select(line => line.Split(',')[0]).Where(code => code.Length > 0));
        client.DefaultRequestHeaders.Authorization = null; // those who answer have no account
        var (began, refused) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (codes.TryDequeue(out var code))
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/s/{code}", UriKind.Relative)) { Content = JsonContent.Create(SurveyToAnswer.Answer(code)) };
                request.Headers.Add("X-Forwarded-For", SurveyToAnswer.Somewhere()); // people answer from everywhere: one address would soon be told to wait
                using var answer = await client.SendAsync(request, cancellationToken);
                Interlocked.Add(ref refused, answer.IsSuccessStatusCode ? 0 : 1);
            }
        }));
        var rate = Answers / Stopwatch.GetElapsedTime(began).TotalSeconds;
        var pages = await PagesAsync(cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"{Answers:N0} answers to a survey, {AtOnce} at once, {refused} refused; an empty application gives {pages:N0} pages a second to as many, {pages / rate:N0} times as much"));
        return Goal.AtLeast("answers to a survey", rate, AnswersGoal, "/s") && refused == 0;
    }

    private static async Task<double> PagesAsync(CancellationToken cancellationToken)
    {
        await using var nothing = await WebProcess.StartAsync(["dotnet", typeof(RecordsRun).Assembly.Location, "platform-empty", "{url}"], "/", token: null, cancellationToken);
        using var client = new HttpClient { BaseAddress = nothing.Address };
        var (began, left) = (Stopwatch.GetTimestamp(), Answers);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await client.GetByteArrayAsync(new Uri("/", UriKind.Relative), cancellationToken);
            }
        }));
        return Answers / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string address, object body, CancellationToken cancellationToken)
    {
        using var answer = await client.PostAsJsonAsync(address, body, cancellationToken);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)
            : throw new InvalidOperationException($"{address}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }
}
