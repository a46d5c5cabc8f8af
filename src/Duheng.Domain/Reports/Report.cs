namespace Duheng.Domain.Reports;

/// <summary>What a finished self-evaluation report states (自评报告), as filled in: it may be wrong anywhere.</summary>
public sealed record Report
{
    /// <summary>The layout that it was recognised as, or null when no fingerprint fitted.</summary>
    public string? Layout { get; init; }

    public StatedText? Project { get; init; }

    public StatedText? Unit { get; init; }

    public StatedText? Department { get; init; }

    public StatedYear? Year { get; init; }

    /// <summary>The year of the form where it has a line or a cell for it: （2023年度）; null where it has none, or the year was found there.</summary>
    public StatedYear? FormYear { get; init; }

    public Funds Funds { get; init; } = Funds.None;

    /// <summary>The budget-execution row (预算执行率), which is not one of the indicators.</summary>
    public IndicatorLine? Execution { get; init; }

    /// <summary>The months that a monitoring looks at (1—7月); null in any other report.</summary>
    public StatedText? MonitoredPeriod { get; init; }

    /// <summary>In the order of the annex; of the text where there is no annex.</summary>
    public IReadOnlyList<IndicatorLine> Indicators { get; init; } = [];

    /// <summary>Lines that the text prints and the annex does not.</summary>
    public IReadOnlyList<IndicatorLine> OnlyInText { get; init; } = [];

    /// <summary>The blocks of a narrative self-evaluation; empty where there is a score table.</summary>
    public IReadOnlyList<ScoreBlock> Blocks { get; init; } = [];

    /// <summary>What was planned for the whole period, where the form has cells for it.</summary>
    public IReadOnlyList<StatedText> PeriodGoals { get; init; } = [];

    /// <summary>What was planned for the year and what came of it, where the form has cells for them.</summary>
    public IReadOnlyList<StatedGoal> Goals { get; init; } = [];

    /// <summary>Rows of the template that nobody filled in (指标2、……).</summary>
    public IReadOnlyList<StatedText> LeftOver { get; init; } = [];

    /// <summary>Numbers of the tables that were not understood and may hold lines: what adds up all lines says nothing then.</summary>
    public IReadOnlyList<int> UnreadTables { get; init; } = [];

    /// <summary>Whether the head of a form speaks of money that was not understood.</summary>
    public bool HasUnreadMoney { get; init; }

    /// <summary>What stands in tables beside the data: signatures, seals, dates.</summary>
    public IReadOnlyList<StatedText> Notes { get; init; } = [];

    /// <summary>总分.</summary>
    public Figure? Total { get; init; }

    /// <summary>The total where the report prints it again.</summary>
    public IReadOnlyList<Figure> OtherTotals { get; init; } = [];

    /// <summary>The weights' own sum where the report prints it (合计).</summary>
    public Figure? TotalWeight { get; init; }

    /// <summary>The cell of a total in a table where nothing is filled in: a place, never a figure.</summary>
    public Figure? BlankTotal { get; init; }

    /// <summary>The same for the weights' sum.</summary>
    public Figure? BlankTotalWeight { get; init; }

    /// <summary>等级 as printed: 优秀, 良好, ….</summary>
    public StatedText? Grade { get; init; }

    /// <summary>The header fields that its layout has a place for; empty when the layout is not known.</summary>
    public IReadOnlyList<HeaderField> Prints { get; init; } = [];

    /// <summary>The project as the sentence of the result names it.</summary>
    public StatedText? ConcludedProject { get; init; }

    /// <summary>Titles of annexes (附件1…), in the text and in the first row of their table.</summary>
    public IReadOnlyList<AnnexTitle> AnnexTitles { get; init; } = [];

    /// <summary>The heads of all score-table columns as printed.</summary>
    public IReadOnlyList<StatedText> Heads { get; init; } = [];

    /// <summary>Names of the bookmarks in the file (书签), which a copied file keeps.</summary>
    public IReadOnlyCollection<string> Bookmarks { get; init; } = [];

    /// <summary>Its sections with paper and margins; empty where the file knows no pages.</summary>
    public IReadOnlyList<PageSection> Pages { get; init; } = [];

    /// <summary>Its title as printed (…绩效自评报告); null where none was found.</summary>
    public StatedText? Title { get; init; }

    /// <summary>The fonts of its paragraphs by number; empty where the file has none, or where nobody asks for them.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<PrintedFont>> Fonts { get; init; } = new Dictionary<int, IReadOnlyList<PrintedFont>>();

    /// <summary>What its layout asks of the pages; null where it asks nothing.</summary>
    public PageProfile? AskedPage { get; init; }

    public Narrative Narrative { get; init; } = Narrative.None;

    /// <summary>Every line that carries points, the execution row first.</summary>
    public IEnumerable<IndicatorLine> AllLines => Execution is null ? Indicators : Indicators.Prepend(Execution);

    /// <summary>Whether points are told in sentences and not in a table.</summary>
    public bool IsNarrative => Blocks.Count > 0;

    public bool HasAnnex => Indicators.Any(line => line.Name.Place.IsInAnnex);
}
