using System.Globalization;
using System.Text;
using Duheng.Fixtures;

namespace Duheng.Tests.Auditing;

/// <summary>
/// One case of a rule page: what differs from the clean report, and what the rule must say of it. How to write one is
/// told in docs/rules/CASES.md.
/// </summary>
internal class PageCase
{
    private const int Cells = 8;

    public string? Project { get; init; }

    public string? Unit { get; init; }

    public string? Department { get; init; }

    public int? Year { get; init; }

    public string? Total { get; init; }

    public string? Grade { get; init; }

    public string? MoneyUnit { get; init; }

    public bool Annex { get; init; } = true;

    public bool Header { get; init; } = true;

    /// <summary>False leaves the year out everywhere but in the dates of the indicators.</summary>
    public bool YearTold { get; init; } = true;

    public string? Signed { get; init; }

    /// <summary>[weight, target, actual, completion, score, reason].</summary>
    public List<string>? Execution { get; init; }

    /// <summary>Rows of the money table by name (initial, annual, received, executed, balance, receivedRate, executionRate), cells by name.</summary>
    public Dictionary<string, Dictionary<string, string>> Funds { get; init; } = new(StringComparer.Ordinal);

    /// <summary>All indicators: [level 2, name, weight, target, actual, completion, score, reason].</summary>
    public List<List<string>>? Rows { get; init; }

    /// <summary>The same for the tables in the text, where they differ from the annex.</summary>
    public List<List<string>>? TextRows { get; init; }

    /// <summary>Sentences by chapter: overview, basis, necessity, safeguards, plan, periodGoal, annualGoal, executionAnalysis, ….</summary>
    public Dictionary<string, string> Text { get; init; } = new(StringComparer.Ordinal);

    /// <summary>A whole document as text, instead of all the above.</summary>
    public string? Document { get; init; }

    /// <summary>For rules on many reports: each is a case of its own, without what it should say.</summary>
    public List<PageCase> Documents { get; init; } = [];

    /// <summary>The day on which waivers are judged.</summary>
    public string Today { get; init; } = "2026-01-01";

    /// <summary>[report, rule, fingerprint, reason, author, expires].</summary>
    public List<List<string>> Waivers { get; init; } = [];

    /// <summary>What the file of one of <see cref="Documents"/> is called.</summary>
    public string File { get; init; } = "报告.txt";

    /// <summary>What the platform keeps beside the report; null for a document alone.</summary>
    public PageEvidence? Evidence { get; init; }

    /// <summary>Lines of a scheme file that take the place of those of the Shanxi scheme.</summary>
    public string? Scheme { get; init; }

    /// <summary>Makes the document a Word file whose pages have these measures in millimetres: [width, height, top, bottom, left, right].</summary>
    public List<decimal>? Page { get; init; }

    /// <summary>Makes the document a Word file with other fonts in some styles: Text: [宋体, 12].</summary>
    public Dictionary<string, List<string>> Fonts { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The rule's messages, in Chinese, in order.</summary>
    public List<string> Expect { get; init; } = [];

    /// <summary>The document as a file.</summary>
    public byte[] ToBytes()
    {
        if (Page is null && Fonts.Count == 0)
        {
            return Encoding.UTF8.GetBytes(ToText());
        }

        using var file = new MemoryStream();
        var page = Page is [var width, var height, var top, var bottom, var left, var right]
            ? new DraftPage { Width = width, Height = height, Top = top, Bottom = bottom, Left = left, Right = right }
            : DraftPage.Official;
        ShanxiDocx.Write(ToDraft() with { Page = page, Fonts = [.. Fonts.Select(one => new DraftFont(one.Key, one.Value[0], decimal.Parse(one.Value[1], CultureInfo.InvariantCulture)))] }, file);
        return file.ToArray();
    }

    public string ToText() => Document ?? ShanxiTextDump.Write(ToDraft());

    private DraftReport ToDraft()
    {
        var clean = YearTold ? DraftReport.Clean() : DraftReport.Clean().WithoutYear();
        var draft = clean with
        {
            Project = Project ?? clean.Project,
            Unit = Unit ?? clean.Unit,
            Department = Department ?? clean.Department,
            Year = Year ?? clean.Year,
            MoneyUnit = MoneyUnit ?? clean.MoneyUnit,
            Total = Total ?? clean.Total,
            Grade = Grade ?? clean.Grade,
            HasAnnex = Annex,
            HasHeader = Header,
            SignatureDate = Signed is "" ? null : Signed ?? clean.SignatureDate,
            Execution = Execution is { } cells ? Row(["预算执行指标", "预算执行率", .. cells]) : clean.Execution,
            Indicators = Rows is null ? clean.Indicators : [.. Rows.Select(Row)],
            BodyIndicators = TextRows is null ? null : [.. TextRows.Select(Row)],
        };
        return WithSentences(WithFunds(Year is { } told && clean.Year is { } usual ? draft.Rewrite(text => text.Replace(Digits(usual), Digits(told), StringComparison.Ordinal)) : draft));
    }

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static DraftIndicator Row(List<string> cells) => cells.Count is >= Cells - 1 and <= Cells
        ? new DraftIndicator
        {
            Level1 = LevelOne(cells[0]),
            Level2 = cells[0],
            Name = cells[1],
            Weight = cells[2],
            Target = cells[3],
            Actual = cells[4],
            Completion = cells[5],
            Score = cells[6],
            Reason = cells.Count == Cells ? cells[7] : string.Empty,
        }
        : throw new InvalidOperationException($"A row has {Cells} cells, or {Cells - 1} without a reason: {string.Join(" | ", cells)}.");

    private static string LevelOne(string level2) => level2 switch
    {
        "数量指标" or "质量指标" or "时效指标" or "成本指标" => "产出指标",
        "预算执行指标" => "预算执行指标",
        "服务对象满意度指标" => "满意度指标",
        _ => "效益指标",
    };

    private DraftReport WithFunds(DraftReport draft)
    {
        var funds = draft.Funds;
        foreach (var (row, cells) in Funds)
        {
            var line = new DraftFundRow
            {
                Total = cells.GetValueOrDefault("total"),
                Fiscal = cells.GetValueOrDefault("fiscal"),
                Central = cells.GetValueOrDefault("central"),
                Provincial = cells.GetValueOrDefault("provincial"),
                Municipal = cells.GetValueOrDefault("municipal"),
                County = cells.GetValueOrDefault("county"),
                CarriedOver = cells.GetValueOrDefault("carriedOver"),
                Other = cells.GetValueOrDefault("other"),
            };
            funds = row switch
            {
                "initial" => funds with { Initial = line },
                "annual" => funds with { Annual = line },
                "received" => funds with { Received = line },
                "executed" => funds with { Executed = line },
                "balance" => funds with { Balance = line },
                "receivedRate" => funds with { ReceivedRate = line },
                "executionRate" => funds with { ExecutionRate = line },
                _ => throw new InvalidOperationException($"No money row is called {row}."),
            };
        }

        return draft with { Funds = funds };
    }

    private DraftReport WithSentences(DraftReport draft) => Text.Aggregate(draft, (report, one) => one.Key switch
    {
        "overview" => report with { Overview = one.Value },
        "basis" => report with { Basis = one.Value },
        "necessity" => report with { Necessity = one.Value },
        "safeguards" => report with { Safeguards = one.Value },
        "plan" => report with { Plan = one.Value },
        "periodGoal" => report with { PeriodGoal = one.Value },
        "annualGoal" => report with { AnnualGoal = one.Value },
        "executionAnalysis" => report with { ExecutionAnalysis = one.Value },
        "outputAnalysis" => report with { OutputAnalysis = one.Value },
        "benefitAnalysis" => report with { BenefitAnalysis = one.Value },
        "satisfactionAnalysis" => report with { SatisfactionAnalysis = one.Value },
        "experience" => report with { Experience = one.Value },
        "problems" => report with { Problems = one.Value },
        "measures" => report with { Measures = one.Value },
        _ => throw new InvalidOperationException($"No chapter is called {one.Key}."),
    });
}
