using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>A scoring scheme (评分方案) of a place and a time. A shipped one is never edited: a change is a new one.</summary>
public sealed record Scheme
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    /// <summary>The rule that it follows, as far as that has been confirmed.</summary>
    public required string Basis { get; init; }

    /// <summary>What nobody has checked against the official text yet (未核实); null when all is confirmed.</summary>
    public string? Unverified { get; init; }

    /// <summary>Set when not even the main figures were seen in a source (未核实): the scheme then never stands for a rule.</summary>
    public bool IsUnverified { get; init; }

    /// <summary>Administrative division code; 000000 is the whole country.</summary>
    public required string Region { get; init; }

    public bool IsNational => Region == "000000";

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    /// <summary>Layouts whose reports are scored by this scheme.</summary>
    public IReadOnlyList<string> Layouts { get; init; } = [];

    /// <summary>Names of the province and its cities (四川省, 成都市): a unit that bears one of them is scored by this scheme.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What all weights add up to.</summary>
    public decimal FullMarks { get; init; } = 100m;

    /// <summary>Decimals of a score: each line is rounded half up once, to these.</summary>
    public int Decimals { get; init; } = 2;

    public required ExecutionScoring Execution { get; init; }

    public IReadOnlyList<SchemeGroup> Groups { get; init; } = [];

    /// <summary>The function for a target to be reached.</summary>
    public required IScoringFunction Forward { get; init; }

    /// <summary>The function for a target not to be exceeded.</summary>
    public required IScoringFunction Reverse { get; init; }

    /// <summary>The share of the points that a missed deadline leaves.</summary>
    public decimal LateShare { get; init; }

    public IReadOnlyList<SchemeOption> Options { get; init; } = [];

    /// <summary>Satisfaction by intervals, best first; empty where satisfaction is scored as any other figure.</summary>
    public IReadOnlyList<SatisfactionBand> SatisfactionBands { get; init; } = [];

    /// <summary>Whether lines that do not apply are left out and the rest is rescaled to <see cref="FullMarks"/> (不适用折算).</summary>
    public bool RescalesNotApplicable { get; init; }

    /// <summary>Whether a unit has to write its self-evaluation itself (不得委托他人自评).</summary>
    public bool ForbidsOutsourcing { get; init; }

    /// <summary>Best first.</summary>
    public required IReadOnlyList<GradeBand> GradeBands { get; init; }

    /// <summary>Other national schemes, by which the same report might be graded otherwise.</summary>
    public IReadOnlyList<Scheme> Rivals { get; init; } = [];

    /// <summary>What pages are asked to be (版式要求); null where nothing is asked.</summary>
    public PageProfile? Page { get; init; }

    public Thresholds Thresholds { get; init; } = Thresholds.Default;

    public Grade GradeOf(decimal total) => GradeBands.First(band => total >= band.Minimum || band.Grade == Grade.Poor).Grade;

    /// <summary>The grade that a printed word means, or null when the word is none of this scheme's.</summary>
    public Grade? GradeNamed(string word) =>
        GradeBands.FirstOrDefault(band => band.Words.Contains(word, StringComparer.Ordinal))?.Grade;

    /// <summary>The share that the interval table gives, or null when it says nothing of this line.</summary>
    public decimal? SatisfactionShare(IndicatorLine line, Attainment attainment) =>
        SatisfactionBands.Count > 0 && line.Kind == IndicatorKind.Satisfaction && attainment is { IsSameText: false, IsDeadline: false }
            ? SatisfactionBands.FirstOrDefault(band => attainment.Actual >= band.From)?.Share ?? 0m
            : null;

    /// <summary>The category that a line counts in; null when the scheme has none for it.</summary>
    public SchemeGroup? GroupOf(IndicatorLine line) =>
        (line.Kind == IndicatorKind.Cost ? Group(IndicatorGroup.Cost) : null) ?? Group(line.Group);

    public SchemeGroup? Group(IndicatorGroup group)
    {
        for (var index = 0; index < Groups.Count; index++) // asked for every line by many rules
        {
            if (Groups[index].Holds(group))
            {
                return Groups[index];
            }
        }

        return null;
    }

    public bool IsValidIn(int year) => year >= (FromYear ?? year) && year <= (ToYear ?? year);
}
