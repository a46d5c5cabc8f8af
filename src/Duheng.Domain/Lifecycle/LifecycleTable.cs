using static Duheng.Domain.Lifecycle.DocumentState;

namespace Duheng.Domain.Lifecycle;

/// <summary>Every step that exists: what is not here cannot be done by anybody. The one place where states and hands are decided.</summary>
public static class LifecycleTable
{
    public static IReadOnlyList<Move> All { get; } =
    [
        .. Chain(DocumentKind.Targets),
        new(DocumentKind.Targets, WithDepartment, Act.Pass, WithTreasury, Role.Department),
        .. Both(DocumentKind.Targets, WithTreasury, Act.Approve, Approved),
        .. Both(DocumentKind.Targets, WithTreasury, Act.Return, Returned),
        new(DocumentKind.Targets, Approved, Act.Reopen, Draft, Role.UnitClerk),

        .. Chain(DocumentKind.Monitoring),
        new(DocumentKind.Monitoring, WithDepartment, Act.Pass, Passed, Role.Department),

        .. Chain(DocumentKind.Evaluation),
        new(DocumentKind.Evaluation, WithDepartment, Act.Pass, Passed, Role.Department),
        new(DocumentKind.Evaluation, Passed, Act.Return, Returned, Role.TreasuryPerformance),

        .. Reviewed(NotStarted, Act.Start, InReview),
        .. Reviewed(InReview, Act.Settle, Settled),
        .. Reviewed(Settled, Act.Reopen, InReview),

        new(DocumentKind.Rectification, NotStarted, Act.Start, Rectifying, Role.Department),
        new(DocumentKind.Rectification, NotStarted, Act.Start, Rectifying, Role.TreasuryPerformance),
        new(DocumentKind.Rectification, Rectifying, Act.Answer, Answered, Role.UnitClerk),
        new(DocumentKind.Rectification, Answered, Act.Accept, Rectified, Role.Department),
        new(DocumentKind.Rectification, Answered, Act.Accept, Rectified, Role.TreasuryPerformance),
        new(DocumentKind.Rectification, Answered, Act.Return, Rectifying, Role.Department),
        new(DocumentKind.Rectification, Answered, Act.Return, Rectifying, Role.TreasuryPerformance),

        new(DocumentKind.Publication, NotStarted, Act.Publish, Published, Role.TreasuryPerformance),
        new(DocumentKind.Publication, Published, Act.Correct, Corrected, Role.TreasuryPerformance),
        new(DocumentKind.Publication, Corrected, Act.Correct, Corrected, Role.TreasuryPerformance),
    ];

    /// <summary>The step that a person may take on a document of an organisation, or null.</summary>
    /// <param name="path">Of the organisation whose document it is.</param>
    /// <param name="side">The role that has taken the document up for itself and alone goes on with it: what finance drew, finance re-checks. Null where nobody has.</param>
    public static Move? Find(DocumentKind kind, DocumentState from, Act act, Actor actor, string path, Role? side = null)
    {
        ArgumentNullException.ThrowIfNull(actor);

        return All.FirstOrDefault(move => move.Kind == kind && move.From == from && move.Act == act && (side is null || move.Role == side) && actor.Has(move.Role, path));
    }

    /// <summary>All that a person may do with a document now.</summary>
    public static IEnumerable<Move> Open(DocumentKind kind, DocumentState from, Actor actor, string path) =>
        All.Where(move => move.Kind == kind && move.From == from && actor.Has(move.Role, path)).DistinctBy(move => move.Act);

    /// <summary>Whether what is in the document may be changed: only while its unit has it in hand.</summary>
    public static bool IsOpenToEdit(DocumentState state) => state is Draft or Returned;

    /// <summary>Whether it answers for a text: who does it says which one was read, so that nothing passes that nobody saw.</summary>
    public static bool IsJudgment(Act act) => act is Act.Pass or Act.Approve or Act.Return or Act.Settle or Act.Accept or Act.Publish or Act.Correct;

    /// <summary>From the clerk over the unit's own reviewer to the department, and back.</summary>
    private static IEnumerable<Move> Chain(DocumentKind kind) =>
    [
        new(kind, NotStarted, Act.Start, Draft, Role.UnitClerk),
        new(kind, Draft, Act.Submit, WithUnit, Role.UnitClerk),
        new(kind, Returned, Act.Submit, WithUnit, Role.UnitClerk),
        new(kind, WithUnit, Act.Withdraw, Draft, Role.UnitClerk),
        new(kind, WithUnit, Act.Pass, WithDepartment, Role.UnitReviewer),
        new(kind, WithUnit, Act.Return, Returned, Role.UnitReviewer),
        new(kind, WithDepartment, Act.Return, Returned, Role.Department),
    ];

    private static IEnumerable<Move> Both(DocumentKind kind, DocumentState from, Act act, DocumentState to) =>
        [new(kind, from, act, to, Role.TreasuryDivision), new(kind, from, act, to, Role.TreasuryPerformance)];

    private static IEnumerable<Move> Reviewed(DocumentState from, Act act, DocumentState to) =>
        [new(DocumentKind.Review, from, act, to, Role.Department), new(DocumentKind.Review, from, act, to, Role.TreasuryPerformance)];
}
