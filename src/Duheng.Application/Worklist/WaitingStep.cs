using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Worklist;

/// <summary>A state of a document from which a person has a step forward; taking something back waits for nobody.</summary>
/// <param name="Scope">Where this person has it.</param>
internal sealed record WaitingStep(DocumentKind Kind, DocumentState State, Branches Scope)
{
    public TaskKind Tasks => State switch
    {
        DocumentState.Returned => TaskKind.Mend,
        DocumentState.NotStarted or DocumentState.Draft => TaskKind.FillIn,
        _ => TaskKind.Check,
    };

    /// <summary>Of years y and organisations o. Self-evaluation begins when the targets are approved.</summary>
    public string Condition =>
        $"y.year = @year AND y.{Kind.Key()} = @state AND {Scope.Sql}" + (Kind == DocumentKind.Evaluation && State == DocumentState.NotStarted ? " AND y.targets = 'approved' AND y.asks_adjustment = 0" : string.Empty);

    public DateOnly? DueOn(YearRow? year) => (Kind, State) switch
    {
        (DocumentKind.Targets, _) => year?.TargetsDueOn,
        (DocumentKind.Evaluation, DocumentState.WithDepartment) => year?.ReviewDueOn,
        _ => year?.EvaluationDueOn,
    };

    public static IEnumerable<WaitingStep> Of(Actor actor) => LifecycleTable.All
        .Where(move => move.Act is Act.Start or Act.Submit or Act.Pass or Act.Approve && move.Kind is DocumentKind.Targets or DocumentKind.Evaluation && actor.Has(move.Role))
        .GroupBy(move => (move.Kind, move.From))
        .Select(group => new WaitingStep(
            group.Key.Kind, group.Key.From,
            new Branches([.. actor.Grants.Where(grant => group.Any(move => move.Role == grant.Role)).Select(grant => grant.Path).Distinct(StringComparer.Ordinal)], "o.path")));
}
