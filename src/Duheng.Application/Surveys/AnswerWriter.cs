using System.Security.Cryptography;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>
/// Writes answers as they come: those that arrive while one transaction is being written go into the next together, so that a hall full of telephones
/// waits for one commit and not for one each. Whoever hands in is answered when it is on the disk.
/// </summary>
public sealed class AnswerWriter(Database database)
{
    private const int MostAtOnce = 200;

    /// <summary>Ids are whole numbers that JavaScript and JSON readers take too.</summary>
    private const long LargestId = (1L << 53) - 1;

    private readonly Lock gate = new();

    private Batch? waiting;
    private Task last = Task.CompletedTask;

    public async Task<AnswerOutcome> WriteAsync(Submission submission)
    {
        Batch batch;
        int at;
        lock (gate)
        {
            if (waiting is null || waiting.Submissions.Count == MostAtOnce)
            {
                waiting = new Batch();
                waiting.Written = RunAsync(waiting, last);
                last = waiting.Written;
            }

            (batch, at) = (waiting, waiting.Submissions.Count);
            batch.Submissions.Add(submission);
        }

        return (await batch.Written)[at];
    }

    private async Task<AnswerOutcome[]> RunAsync(Batch batch, Task before)
    {
        await Task.Yield(); // whoever began the batch holds the gate
        await Task.WhenAny(before); // also when it failed
        lock (gate)
        {
            if (waiting == batch)
            {
                waiting = null;
            }
        }

        await using var work = await database.WriteAsync(CancellationToken.None); // of several people: none of them can give it up
        var open = await OpenAsync(work, batch.Submissions.Select(one => one.SurveyId).Distinct());
        var outcomes = new List<AnswerOutcome>(batch.Submissions.Count);
        var counted = new List<Submission>();
        foreach (var submission in batch.Submissions)
        {
            var outcome = open.Contains(submission.SurveyId) ? await TakeAsync(work, submission) : AnswerOutcome.Closed;
            outcomes.Add(outcome);
            if (outcome == AnswerOutcome.Counted)
            {
                counted.Add(submission);
            }
        }

        await AddAsync(work, counted, CancellationToken.None);
        await work.CommitAsync(CancellationToken.None);
        return [.. outcomes];
    }

    internal static Task AddAsync(Work work, IEnumerable<Submission> counted, CancellationToken cancellationToken) => work.InsertAsync<long>(
        "survey_responses (id, survey_id, day, content)",
        counted.Select(one => (IReadOnlyList<object?>)[BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & LargestId, one.SurveyId, one.Day, one.Content]),
        returning: null,
        cancellationToken);

    private static async Task<HashSet<long>> OpenAsync(Work work, IEnumerable<long> surveys)
    {
        var open = new HashSet<long>();
        foreach (var id in surveys)
        {
            if (await work.FindAsync<string>("SELECT state FROM surveys WHERE id = @id", new { id }, CancellationToken.None) == SurveyState.Open.Key())
            {
                open.Add(id);
            }
        }

        return open;
    }

    /// <summary>Uses up the code, or the receipt.</summary>
    private static async Task<AnswerOutcome> TakeAsync(Work work, Submission one)
    {
        if (one.Code is null)
        {
            return await work.ExecuteAsync("INSERT INTO survey_receipts (survey_id, receipt) VALUES (@SurveyId, @Receipt) ON CONFLICT DO NOTHING", new { one.SurveyId, one.Receipt }, CancellationToken.None) == 1
                ? AnswerOutcome.Counted
                : AnswerOutcome.Repeated;
        }

        var key = new { one.Code, one.SurveyId, one.Receipt };
        if (await work.ExecuteAsync("UPDATE survey_codes SET receipt = @Receipt WHERE code = @Code AND survey_id = @SurveyId AND receipt IS NULL", key, CancellationToken.None) == 1)
        {
            return AnswerOutcome.Counted;
        }

        var before = await work.FindAsync<string>("SELECT receipt FROM survey_codes WHERE code = @Code AND survey_id = @SurveyId", key, CancellationToken.None);
        return before is null ? AnswerOutcome.CodeUnknown : before == one.Receipt ? AnswerOutcome.Repeated : AnswerOutcome.CodeUsed;
    }

    private sealed class Batch
    {
        public List<Submission> Submissions { get; } = [];

        public Task<AnswerOutcome[]> Written { get; set; } = Task.FromResult<AnswerOutcome[]>([]);
    }
}
