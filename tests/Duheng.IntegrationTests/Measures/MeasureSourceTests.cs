using System.Globalization;
using Duheng.Application.Measures;
using Duheng.Application.Years;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Fixtures;
using Duheng.Fixtures.Measures;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Measures;

/// <summary>A database answers as memory does, whatever is asked; a class for each says where the database comes from.</summary>
public abstract class MeasureSourceTests
{
    private const int Entries = 400;
    private const int Questions = 400;

    private static readonly WorkingTime Time = new(WorkingDays.Shipped);
    private static readonly MeasurePeriod Year = MeasurePeriod.Year(2021, new DateTime(2021, 12, 20, 12, 0, 0));
    private static readonly MeasureScope Scope = new(StoredEntries.Unit, StoredEntries.Project);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<Database> NewDatabaseAsync();

    [Theory]
    [InlineData(1), InlineData(2)]
    public async Task Every_question_has_the_answer_that_memory_gives(int seed)
    {
        var (database, memory) = await FilledAsync(seed);
        await using var work = await database.ReadAsync(Cancellation);
        var source = Source(work);
        var maker = new ExpressionMaker(new Dice(seed));
        for (var number = 0; number < Questions; number++)
        {
            var node = maker.Aggregate();
            var question = new AggregateQuestion(node.Set, node.Function, node.Value, node.Percent, Year);

            var (stored, held) = (await source.AggregateAsync(question, Cancellation), await memory.AggregateAsync(question, Cancellation));

            var text = MeasurePrinter.Print(node);
            Assert.True(Near(held.Value, stored.Value), $"{text}: {held.Value} in memory, {stored.Value} in the database");
            Assert.Equal((text, held.Counted, held.Seen), (text, stored.Counted, stored.Seen));
            Assert.Equal(held.Excluded, stored.Excluded);
        }
    }

    [Fact]
    public async Task Every_measure_comes_out_with_the_same_working()
    {
        var (database, memory) = await FilledAsync(3);
        await using var work = await database.ReadAsync(Cancellation);
        var maker = new ExpressionMaker(new Dice(3));
        for (var number = 0; number < Questions; number++)
        {
            var node = maker.Measure(2);

            var stored = await MeasureEvaluation.EvaluateAsync(node, string.Empty, Year, Source(work), Cancellation);
            var held = await MeasureEvaluation.EvaluateAsync(node, string.Empty, Year, memory, Cancellation);

            Assert.Equal(held.NoBasis, stored.NoBasis);
            Assert.Equal(held.Working, stored.Working);
            Assert.Equal(held.Shown(4), stored.Shown(4));
        }
    }

    [Fact]
    public async Task Only_entries_of_the_organisation_and_of_the_project_or_of_none_count()
    {
        var database = await NewDatabaseAsync();
        await StoredEntries.PrepareAsync(database, Cancellation);
        foreach (var (count, organisation, project, isRemoved) in new[]
        {
            (1, StoredEntries.Unit, (long?)null, false), (2, StoredEntries.Unit, StoredEntries.Project, false), (4, StoredEntries.Unit, StoredEntries.OtherProject, false),
            (8, StoredEntries.OtherUnit, null, false), (16, StoredEntries.Unit, null, true),
        })
        {
            await StoredEntries.WriteAsync(database, SomeRegisters.Bills, [.. Enumerable.Range(1, count).Select(id => Bill(id, "2021-05-01"))], organisation, project, isRemoved, Cancellation);
        }

        await using var work = await database.ReadAsync(Cancellation);

        Assert.Equal("3 份", await ShownAsync(work, Scope, "计数(账单)"));
        Assert.Equal("7 份", await ShownAsync(work, new MeasureScope(StoredEntries.Unit, null), "计数(账单)"));
    }

    [Fact]
    public async Task What_stands_until_an_end_counts_in_every_year_from_its_day_to_that()
    {
        var database = await NewDatabaseAsync();
        await StoredEntries.PrepareAsync(database, Cancellation);
        var lines = SomeRegisters.Lines with
        {
            Columns = [.. SomeRegisters.Lines.Columns, new RegisterColumn { Key = "ended_on", Name = "停用日期", Kind = ColumnKind.Date }],
            EndsOn = "ended_on",
        };
        MeasuredEntry[] entries = [Line(1, "2015-01-01", null), Line(2, "2018-01-01", "2020-12-31"), Line(3, "2019-01-01", "2021-01-01"), Line(4, "2021-12-31", "2022-05-01"), Line(5, "2022-01-01", null)];
        await StoredEntries.WriteAsync(database, lines, entries, StoredEntries.Unit, project: null, areRemoved: false, Cancellation);
        await using var work = await database.ReadAsync(Cancellation);
        var question = new AggregateQuestion(new EntrySet(lines, null), AggregateFunction.Count, null, null, Year);

        var (stored, held) = (await Source(work).AggregateAsync(question, Cancellation), await Memory((lines, entries)).AggregateAsync(question, Cancellation));

        Assert.Equal((3L, 3L), (stored.Counted, stored.Seen));
        Assert.Equal((held.Counted, held.Seen), (stored.Counted, stored.Seen));
    }

    [Theory]
    [InlineData("分位(工单.响应时长 其中 级别 = \"一般\", 90)")] // by the database
    [InlineData("平均(工单.(费用 / 处理人数))")] // one by one
    [InlineData("占比(工单 其中 网点 含 \"市\", 响应时长 ≤ 2 小时)")]
    [InlineData("计数(工单 其中 已到场)")]
    [InlineData("可用率(中断.时段)")]
    [InlineData("可用率(中断.时段 按 主机)")]
    public async Task The_way_back_leads_to_the_entries_that_were_counted_and_to_those_left_out(string text)
    {
        var (database, _) = await FilledAsync(4);
        await using var work = await database.ReadAsync(Cancellation);
        var part = (await MeasureEvaluation.EvaluateAsync(Parsed(text), string.Empty, Year, Source(work), Cancellation)).Parts[0];
        var rows = new MeasuredRows(work, Scope, Time);

        var counted = await EveryPageAsync(rows, part, counts: true);
        var excluded = await EveryPageAsync(rows, part, counts: false);
        var all = await rows.AllAsync(part, Cancellation);

        Assert.True(part.Counted > 10);
        Assert.Equal((part.Counted, part.Excluded.Sum(one => one.Count)), ((long)counted.Count, (long)excluded.Count));
        Assert.All(counted, row => Assert.Empty(row.Excluded));
        Assert.Equal(part.Excluded, Tally.Listed(excluded.GroupBy(row => row.Excluded).Select(group => KeyValuePair.Create(group.Key, (long)group.Count()))));
        Assert.Equal(all.Select(row => row.Entry.Id).Order(), counted.Concat(excluded).Select(row => row.Entry.Id).Order());
        Assert.Equal(counted.Select(row => new RecordKey(row.Entry.Id, row.Entry.Version)).OrderBy(key => key.Id), (await rows.KeysAsync(part, Cancellation)).OrderBy(key => key.Id));
    }

    [Fact]
    public async Task Entries_over_a_limit_come_with_the_largest_first()
    {
        var (database, _) = await FilledAsync(5);
        await using var work = await database.ReadAsync(Cancellation);
        var part = (await MeasureEvaluation.EvaluateAsync(Parsed("分位(工单.响应时长, 90)"), string.Empty, Year, Source(work), Cancellation)).Parts[0];
        var beyond = MeasureLanguage.Row("响应时长 > 2 小时", SomeRegisters.Tickets).Node;

        var page = await new MeasuredRows(work, Scope, Time).PageAsync(part, new MeasuredRowFilter(true, beyond, LargestFirst: true, 1, 1_000), Cancellation);

        var values = page.Rows.Select(row => ((RegisterValue.Number)row.Value!).Value).ToList();
        Assert.Equal(page.Total, values.Count);
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.True(value > 2m));
        Assert.Equal(values.OrderDescending(), values);
    }

    private async Task<(Database Database, EntriesInMemory Memory)> FilledAsync(int seed)
    {
        var database = await NewDatabaseAsync();
        await StoredEntries.PrepareAsync(database, Cancellation);
        var maker = new EntryMaker(new Dice(seed));
        var held = new List<(RegisterType Type, IReadOnlyList<MeasuredEntry> Entries)>();
        foreach (var type in SomeRegisters.All.Where(type => type.Key != "lines")) // nothing was ever entered there
        {
            held.Add((type, await StoredEntries.WriteAsync(database, type, maker.Entries(type, Entries, Year.From.Year), StoredEntries.Unit, StoredEntries.Project, areRemoved: false, Cancellation)));
        }

        return (database, Memory([.. held]));
    }

    private static async Task<List<MeasuredRow>> EveryPageAsync(MeasuredRows rows, MeasuredPart part, bool counts)
    {
        var found = new List<MeasuredRow>();
        for (var number = 1; ; number++)
        {
            var page = await rows.PageAsync(part, new MeasuredRowFilter(counts, null, LargestFirst: counts, number, 50), Cancellation);
            found.AddRange(page.Rows);
            if (page.Rows.Count < 50)
            {
                Assert.Equal(page.Total, found.Count);
                return found;
            }
        }
    }

    private static async Task<string> ShownAsync(Work work, MeasureScope scope, string text) =>
        (await MeasureEvaluation.EvaluateAsync(Parsed(text), string.Empty, Year, new SqlMeasureSource(work, scope, Time, NoSurvey), Cancellation)).Shown(2);

    private static SqlMeasureSource Source(Work work) => new(work, Scope, Time, NoSurvey);

    private static Task<SurveyAnswer?> NoSurvey(string number, MeasurePeriod period, CancellationToken cancellationToken) => Task.FromResult<SurveyAnswer?>(null);

    private static EntriesInMemory Memory(params (RegisterType Type, IReadOnlyList<MeasuredEntry> Entries)[] entries) =>
        new(entries.ToDictionary(one => one.Type.Key, one => one.Entries), new Dictionary<string, SurveyAnswer>(), Time);

    private static MeasureNode Parsed(string text) => MeasureLanguage.Measure(text, SomeRegisters.All).Node!;

    private static MeasuredEntry Bill(long id, string day) => new(id, Day(day), string.Empty, new Dictionary<string, RegisterValue> { ["amount"] = new RegisterValue.Number(10m) });

    private static MeasuredEntry Line(long id, string from, string? until) => new(
        id, Day(from), string.Empty, until is null ? new Dictionary<string, RegisterValue>() : new Dictionary<string, RegisterValue> { ["ended_on"] = new RegisterValue.Day(Day(until)) });

    /// <summary>Quotients may differ in the last of 28 digits by the order in which they were added.</summary>
    private static bool Near(RegisterValue? one, RegisterValue? other) => one is RegisterValue.Number left && other is RegisterValue.Number right
        ? Math.Abs(left.Value - right.Value) <= Math.Abs(left.Value) * 1e-20m
        : Equals(one, other);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
