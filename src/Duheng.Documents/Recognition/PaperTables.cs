using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>The tables of a paper, told apart: money, scores, goals, and what nobody knows. A form may have all in one table.</summary>
internal sealed class PaperTables
{
    private const int FewestUnknownColumns = 3;

    /// <summary>续表, a number of the page: more than that between two tables is a text.</summary>
    private const int LongestBetween = 30;

    private readonly List<ScoreTable> scores = [];
    private readonly List<Grid> unknown = [];
    private readonly List<StatedGoal> goals = [];
    private readonly List<StatedText> periodGoals = [];
    private readonly List<ScoreTable> targets = [];
    private readonly List<Grid> lost = [];
    private readonly TornTable torn;
    private readonly ScoreTableReader scoreReader;
    private readonly FundTableReader fundReader;
    private readonly FundBlockReader blockReader;
    private readonly PlannedFundReader plannedReader;
    private readonly FundPairReader pairReader;
    private readonly GoalReader goalReader;
    private readonly HeaderReader headerReader;
    private readonly TableNotes notes;
    private ScoreTable? last;

    public PaperTables(Paper paper, PartMap parts, FormWords words)
    {
        scoreReader = new ScoreTableReader(words);
        fundReader = new FundTableReader(words);
        blockReader = new FundBlockReader(words);
        plannedReader = new PlannedFundReader(words);
        pairReader = new FundPairReader(words);
        goalReader = new GoalReader(words);
        headerReader = new HeaderReader(words);
        notes = new TableNotes(words);
        torn = new TornTable(words);
        var before = string.Empty;
        var between = 0;
        foreach (var block in paper.Blocks)
        {
            if (block is TextBlock text)
            {
                before = text.Text;
                between += text.Text.Length;
            }
            else if (block is Grid grid)
            {
                Sort(grid, parts.Of(block), before, mayGoOn: between <= LongestBetween);
                between = 0;
            }
        }
    }

    public Funds? Funds { get; private set; }

    /// <summary>Whether a form speaks of money above its scores, read or not.</summary>
    public bool HasMoney { get; private set; }

    /// <summary>预算执行率 as the money block of a form scores it.</summary>
    public IndicatorLine? Execution { get; private set; }

    public IReadOnlyList<ScoreTable> Scores => scores;

    public IReadOnlyList<StatedGoal> Goals => goals;

    /// <summary>Rows of the template that nobody filled in; those of the annex where it has the same table again.</summary>
    public IReadOnlyList<StatedText> LeftOver =>
        [.. scores.Where(table => Place.IsAnnex(table.Part) || !scores.Exists(other => Place.IsAnnex(other.Part))).SelectMany(table => table.LeftOver)];

    /// <summary>What stands under or beside the data: signatures, dates.</summary>
    public IReadOnlyList<StatedText> Notes => notes.Lines;

    /// <summary>Tables with several columns that were not understood.</summary>
    public IReadOnlyList<Grid> Unknown => unknown;

    /// <summary>Those of them that may hold lines of the score table: nothing can be said of the whole of it then.</summary>
    public IReadOnlyList<Grid> Lost => lost;

    /// <summary>Tables of targets that have no place for results (绩效目标申报表).</summary>
    public IReadOnlyList<ScoreTable> Targets => targets;

    /// <summary>What is planned for the whole period, where a form has a cell for it.</summary>
    public IReadOnlyList<StatedText> PeriodGoals => periodGoals;

    /// <summary>The money of a list of targets.</summary>
    public Funds? TargetFunds { get; private set; }

    public Figure? Total => Preferred.Select(table => table.Total).FirstOrDefault(total => total?.Value is not null) ?? notes.Total;

    /// <summary>The cell of a total that is there and blank.</summary>
    public Figure? BlankTotal => Preferred.Select(table => table.Total).FirstOrDefault(total => total is { IsBlank: true });

    /// <summary>The same for the weights' sum.</summary>
    public Figure? BlankTotalWeight => Preferred.Select(table => table.TotalWeight).FirstOrDefault(total => total is { IsBlank: true });

    public Figure? TotalWeight => Preferred.Select(table => table.TotalWeight).FirstOrDefault(total => total?.Value is not null);

    public StatedText? Grade => Preferred.Select(table => table.Grade).FirstOrDefault(grade => grade is not null) ?? notes.Grade;

    private IEnumerable<ScoreTable> Preferred => scores.OrderBy(table => Place.IsAnnex(table.Part) ? 0 : 1);

    private void Sort(Grid grid, string part, string before, bool mayGoOn)
    {
        var score = scoreReader.Read(grid, part);
        if (score is null && mayGoOn && scores.Count > 0 && last == scores[^1] && scoreReader.ReadRest(grid, part, scores[^1]) is { } rest)
        {
            notes.Read(grid, part, rest, isForm: true);
            last = scores[^1] = scores[^1].With(rest);
            return;
        }

        last = score;
        var firstScore = score?.FirstRow ?? int.MaxValue;
        var funds = score is null ? fundReader.Read(grid, part, before) : null;
        var block = funds is null ? blockReader.Read(grid, part, before, firstScore) : null;
        var told = goalReader.Read(grid, part, firstScore);
        var isForm = score is not null || block is not null || headerReader.IsHeader(grid);
        notes.Read(grid, part, score, isForm);
        goals.AddRange(told);
        periodGoals.AddRange(goalReader.ReadPeriod(grid, part, firstScore));
        TargetFunds ??= block is null && funds is null ? plannedReader.Read(grid, part, before) : null;
        Funds ??= funds ?? block?.Funds ?? (isForm ? pairReader.Read(grid, part, before, firstScore) : null);
        HasMoney |= isForm && pairReader.Unread(grid, firstScore) is not null;
        Execution ??= block?.Execution;
        if (score is not null)
        {
            scores.Add(score);
        }
        else if (scoreReader.ReadTargets(grid, part) is { } list)
        {
            targets.Add(list);
        }
        else if (!isForm && funds is null && told.Count == 0 && !scoreReader.IsRuleList(grid) && grid.Width >= FewestUnknownColumns && grid.Rows.Count(row => !row.IsBlank) > 1)
        {
            unknown.Add(grid);
            if (scores is [.., { IsOpenEnded: true }] || torn.MayHoldLines(grid))
            {
                lost.Add(grid);
            }
        }
    }
}
