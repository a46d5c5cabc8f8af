using System.Globalization;

namespace Duheng.Fixtures;

/// <summary>
/// A report of the Shanxi form before it is written. What is printed is text, so that a fault can be put anywhere
/// with <c>with</c>; nothing is computed when it is written.
/// </summary>
public sealed record DraftReport
{
    public string? Project { get; init; }

    public string? Unit { get; init; }

    public string? Department { get; init; }

    /// <summary>The year the sentences speak of; only the title of the .docx prints it by itself (<see cref="WithoutYear"/>).</summary>
    public int? Year { get; init; }

    public string MoneyUnit { get; init; } = "万元";

    public DraftFunds Funds { get; init; } = new();

    public DraftIndicator Execution { get; init; } = new();

    public IReadOnlyList<DraftIndicator> Indicators { get; init; } = [];

    /// <summary>The rows of the tables in the text; null means those of the annex.</summary>
    public IReadOnlyList<DraftIndicator>? BodyIndicators { get; init; }

    /// <summary>The execution row in the text; null means that of the annex.</summary>
    public DraftIndicator? BodyExecution { get; init; }

    public string Total { get; init; } = "";

    /// <summary>优秀, 良好, 中 or 差, as the sentence quotes it.</summary>
    public string Grade { get; init; } = "";

    /// <summary>项目概况</summary>
    public string Overview { get; init; } = "";

    /// <summary>立项依据</summary>
    public string Basis { get; init; } = "";

    /// <summary>设立的必要性</summary>
    public string Necessity { get; init; } = "";

    /// <summary>保证项目实施的措施与制度</summary>
    public string Safeguards { get; init; } = "";

    /// <summary>项目实施计划</summary>
    public string Plan { get; init; } = "";

    /// <summary>实施期绩效目标</summary>
    public string PeriodGoal { get; init; } = "";

    /// <summary>年度目标</summary>
    public string AnnualGoal { get; init; } = "";

    /// <summary>年度总体目标的实际完成情况, which forms print beside the goal; the Shanxi form has no place for it.</summary>
    public string GoalResult { get; init; } = "";

    public string ExecutionAnalysis { get; init; } = "";

    public string OutputAnalysis { get; init; } = "";

    public string BenefitAnalysis { get; init; } = "";

    public string SatisfactionAnalysis { get; init; } = "";

    public string Experience { get; init; } = "";

    public string Problems { get; init; } = "";

    public string Measures { get; init; } = "";

    public bool HasHeader { get; init; } = true;

    public bool HasAnnex { get; init; } = true;

    public bool HasBookmarks { get; init; } = true;

    /// <summary>Heads of the annex that somebody wrote otherwise than the form prints them.</summary>
    public IReadOnlyDictionary<string, string> AnnexHeads { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the annex ends in a row 合计. The real form has none.</summary>
    public bool HasTotalRow { get; init; }

    /// <summary>落款日期, such as 2024年2月26日; null leaves the whole signature block out.</summary>
    public string? SignatureDate { get; init; }

    /// <summary>项目负责人</summary>
    public string? ProjectLead { get; init; }

    /// <summary>财务负责人</summary>
    public string? FinanceLead { get; init; }

    /// <summary>How its Word file is set up; null as official documents are.</summary>
    public DraftPage? Page { get; init; }

    /// <summary>Fonts of its Word file that are not those of GB/T 9704.</summary>
    public IReadOnlyList<DraftFont> Fonts { get; init; } = [];

    public IReadOnlyList<DraftIndicator> InBody => BodyIndicators ?? Indicators;

    /// <summary>A report without any fault, whose figures never change.</summary>
    public static DraftReport Clean() => SomeReport.MedicalNetwork();

    /// <summary>The same report with the named row changed (text and annex alike, unless the text has rows of its own).</summary>
    public DraftReport Change(string indicator, Func<DraftIndicator, DraftIndicator> change) =>
        Indicators.Any(row => row.Name == indicator)
            ? this with { Indicators = [.. Indicators.Select(row => row.Name == indicator ? change(row) : row)] }
            : throw new ArgumentException($"No indicator is called {indicator}.", nameof(indicator));

    /// <summary>The same report without the named row.</summary>
    public DraftReport Without(string indicator) =>
        this with { Indicators = [.. Indicators.Where(row => row.Name != indicator)] };

    /// <summary>The same report with every sentence, goal and reason rewritten.</summary>
    public DraftReport Rewrite(Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);

        return this with
        {
            Overview = change(Overview),
            Basis = change(Basis),
            Necessity = change(Necessity),
            Safeguards = change(Safeguards),
            Plan = change(Plan),
            PeriodGoal = change(PeriodGoal),
            AnnualGoal = change(AnnualGoal),
            GoalResult = change(GoalResult),
            ExecutionAnalysis = change(ExecutionAnalysis),
            OutputAnalysis = change(OutputAnalysis),
            BenefitAnalysis = change(BenefitAnalysis),
            SatisfactionAnalysis = change(SatisfactionAnalysis),
            Experience = change(Experience),
            Problems = change(Problems),
            Measures = change(Measures),
            Execution = Execution with { Reason = change(Execution.Reason) },
            Indicators = [.. Indicators.Select(row => row with { Reason = change(row.Reason) })],
        };
    }

    /// <summary>The same report with the year told nowhere but in the dates of the indicators.</summary>
    public DraftReport WithoutYear()
    {
        var year = Year?.ToString(CultureInfo.InvariantCulture) + "年";

        return (this with { Year = null, SignatureDate = null })
            .Rewrite(text => text.Replace($"{year}度", "本年度", StringComparison.Ordinal)
                .Replace(year, "当年", StringComparison.Ordinal));
    }
}
