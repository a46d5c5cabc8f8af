using Duheng.Application.Comments;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Targets;

/// <summary>The targets of a project's year with all that is shown beside them.</summary>
/// <param name="Version">Null before anybody has begun.</param>
/// <param name="Moves">What this person may do now.</param>
/// <param name="CanEdit">Whether this person may change what it says now.</param>
public sealed record TargetSheet(
    ProjectYear Year,
    YearRow? Deadlines,
    Scheme Scheme,
    TargetVersion? Version,
    IReadOnlyList<TargetIndicator> Indicators,
    IReadOnlyList<TargetClause> Clauses,
    IReadOnlyList<TargetFinding> Findings,
    IReadOnlyList<CommentRow> Comments,
    FundTable Funds,
    IReadOnlyList<Move> Moves,
    bool CanEdit)
{
    public TargetSums Sums => TargetSums.Of(Indicators, Scheme);

    public IEnumerable<TargetFinding> Stops => Findings.Where(finding => finding.Stops);

    public IEnumerable<TargetFinding> At(int row) => Findings.Where(finding => finding.Row == row);

    public IEnumerable<CommentRow> CommentsAt(int? row) => Comments.Where(comment => comment.RowNumber == row);

    public bool May(Act act) => Moves.Any(move => move.Act == act);

    /// <summary>The clauses that an indicator measures.</summary>
    public IEnumerable<int> ClausesOf(int row) => Clauses.Where(clause => clause.Measures.Contains(row)).Select(clause => clause.Position);
}
