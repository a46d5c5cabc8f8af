namespace Duheng.Domain.Scoring;

/// <summary>The numbers at which the rules begin to speak (阈值). A scheme file may set each of them.</summary>
public sealed record Thresholds
{
    public static readonly Thresholds Default = new();

    /// <summary>Sums of money may differ by so much, in 万元.</summary>
    public decimal MoneyToleranceWan { get; init; } = 0.005m;

    /// <summary>Scores may differ by so much, in points.</summary>
    public decimal ScoreTolerance { get; init; } = 0.005m;

    /// <summary>Below this execution rate (percent) a reason is due.</summary>
    public decimal LowExecution { get; init; } = 90m;

    /// <summary>Below this arrival rate (percent) a reason is due.</summary>
    public decimal LowArrival { get; init; } = 50m;

    /// <summary>From this completion rate (percent) on a reason is due.</summary>
    public decimal OverAchievement { get; init; } = 130m;

    /// <summary>A cost below this share of its target is far under it.</summary>
    public decimal FarUnderCost { get; init; } = 0.7m;

    /// <summary>Cost targets may exceed the budget by this share.</summary>
    public decimal CostTargetSlack { get; init; } = 0.01m;

    /// <summary>Contract, payment and cost may differ by this share.</summary>
    public decimal PaymentSlack { get; init; } = 0.005m;

    /// <summary>A reason must explain at least this share of the gap.</summary>
    public decimal ExplainedShare { get; init; } = 0.8m;

    /// <summary>From this total on a score is nearly full.</summary>
    public decimal NearPerfect { get; init; } = 99m;

    /// <summary>Score rate may exceed execution rate by so many points.</summary>
    public decimal ScoreOverExecution { get; init; } = 5m;

    /// <summary>A type that carries more than this share of its category dominates it.</summary>
    public decimal DominantType { get; init; } = 0.5m;

    /// <summary>Weights that differ by no more than this are an equal split.</summary>
    public decimal EqualWeights { get; init; } = 0.1m;

    /// <summary>So many weights at least, before an equal split is told.</summary>
    public int EqualWeightsLeast { get; init; } = 5;

    /// <summary>So many types at least, before one of them can dominate its category.</summary>
    public int DominantTypeLeast { get; init; } = 3;

    /// <summary>So many completion rates at least, before it is told that all are 100 %.</summary>
    public int AllFullLeast { get; init; } = 3;

    /// <summary>Shares of the points may differ by so much and still be the same.</summary>
    public decimal ShareTolerance { get; init; } = 0.005m;

    /// <summary>A narrative that praises a line with no more than this share of its points contradicts the score.</summary>
    public decimal PoorLine { get; init; } = 0.6m;

    /// <summary>How much room 约 leaves on either side of a number, as a share.</summary>
    public decimal ApproximateNumbers { get; init; } = 0.1m;

    /// <summary>A multiple of so many 万元 is a round figure.</summary>
    public decimal RoundMoneyWan { get; init; } = 10m;

    /// <summary>Fewer indicators than this do not describe a project.</summary>
    public int FewestIndicators { get; init; } = 5;

    /// <summary>More indicators than this are a list of duties and no targets.</summary>
    public int MostIndicators { get; init; } = 30;

    /// <summary>The same figure of so many significant digits in two rows is no coincidence.</summary>
    public int TellingDigits { get; init; } = 3;

    /// <summary>From this share on of actuals that hit their targets exactly, the actuals look copied.</summary>
    public decimal ExactHits { get; init; } = 0.8m;

    /// <summary>Fewer rows than this say nothing about exact hits.</summary>
    public int FewestExactHits { get; init; } = 3;

    /// <summary>An actual that is off its target by more than this share deserves a reason, whatever its score.</summary>
    public decimal NotableDeviation { get; init; } = 0.1m;

    /// <summary>A loss of so many points belongs among the problems.</summary>
    public decimal NotableLoss { get; init; } = 1m;

    /// <summary>The same reason in so many rows was copied.</summary>
    public int CopiedReasons { get; init; } = 3;

    /// <summary>Years that a service contract may run.</summary>
    public int ServiceContractYears { get; init; } = 3;

    /// <summary>Years after which a document cited as a basis is old.</summary>
    public int OldBasisYears { get; init; } = 10;

    /// <summary>From this share of common letter pairs on one paragraph copies another.</summary>
    public decimal Copied { get; init; } = 0.9m;

    /// <summary>A copy is at least this share of the longer paragraph.</summary>
    public decimal CopiedPart { get; init; } = 0.6m;

    /// <summary>A quoted goal of which less than this share stands in the stated goals is another one.</summary>
    public decimal QuotedGoal { get; init; } = 0.5m;

    /// <summary>So many projects of a unit at least, before the spread of their scores is told.</summary>
    public int FewestProjects { get; init; } = 5;

    /// <summary>When no project of a unit scores less than this, the scores tell nothing.</summary>
    public decimal AllHigh { get; init; } = 95m;

    /// <summary>A standard deviation of a unit's scores below this is none.</summary>
    public decimal ScoreSpread { get; init; } = 1m;

    /// <summary>Paragraphs of fewer letters than this may be alike by chance.</summary>
    public int ClonedParagraph { get; init; } = 30;

    /// <summary>So many letters in paragraphs alike make one report a copy of another.</summary>
    public int ClonedLetters { get; init; } = 120;

    /// <summary>So many bookmarks alike, and no other, are no chance.</summary>
    public int ClonedBookmarks { get; init; } = 5;

    /// <summary>Fewer answers than this are no survey.</summary>
    public decimal SmallestSurvey { get; init; } = 30m;
}
