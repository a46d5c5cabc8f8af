using Duheng.Domain.Proving;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing;

/// <summary>All that a rule may look at: what the report states, how it scores, and under which scheme.</summary>
/// <param name="Sheet">Null when the document holds no points.</param>
public sealed record AuditCase(Report Report, ScoreSheet? Sheet, Scheme Scheme, Lexicon Lexicon)
{
    private readonly Dictionary<IndicatorLine, Attainment?> attained = new(ReferenceEqualityComparer.Instance);

    /// <summary>What rules worked out of this case: see <see cref="Working{T}"/>. One thread at a time looks at a case.</summary>
    internal Dictionary<object, object> Workings { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the platform keeps beside the report; null where only a document is looked at.</summary>
    public Evidence? Evidence { get; init; }

    public Funds Funds => Report.Funds;

    public Narrative Narrative => Report.Narrative;

    public Thresholds Limits => Scheme.Thresholds;

    /// <summary>What is asked of the pages: the scheme goes before the layout. Null where nobody asks.</summary>
    public PageProfile? AskedPage => Scheme.Page ?? Report.AskedPage;

    /// <summary>Target and actual of a line on one scale, or null when they cannot be compared.</summary>
    public Attainment? Attained(IndicatorLine line)
    {
        if (!attained.TryGetValue(line, out var known))
        {
            attained[line] = known = Attainments.Of(line, Report.Year?.Year, Lexicon);
        }

        return known;
    }

    /// <summary>What is kept for a line; none where only a document is looked at.</summary>
    public LineEvidence EvidenceOf(IndicatorLine line)
    {
        for (var index = 0; index < (Evidence?.Lines.Count ?? 0) && index < Report.Indicators.Count; index++)
        {
            if (ReferenceEquals(Report.Indicators[index], line))
            {
                return Evidence!.Lines[index]; // it has lines
            }
        }

        return LineEvidence.None;
    }

    /// <summary>The recomputation of a line.</summary>
    public LineScore? Rescored(IndicatorLine line) => Sheet?.For(line);
}
