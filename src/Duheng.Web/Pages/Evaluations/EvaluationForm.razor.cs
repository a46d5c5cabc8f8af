using System.Globalization;
using Duheng.Application.Comments;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Evaluations;

/// <summary>The grid of a self-evaluation, to be filled in or only read.</summary>
public partial class EvaluationForm
{
    [Parameter, EditorRequired]
    public required Evaluated Evaluated { get; set; }

    /// <summary>What this person may do with it now.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Move> Moves { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<CommentRow> Comments { get; set; }

    /// <summary>A reason that was typed and not taken.</summary>
    [Parameter]
    public string? Unsent { get; set; }

    /// <summary>Whoever may hand it up may fill it in.</summary>
    private bool IsOpen => LifecycleTable.IsOpenToEdit(Evaluated.Year.Evaluation) && Moves.Any(move => move.Act == Act.Submit);

    private IEnumerable<Group> Groups => Evaluated.Lines
        .GroupBy(line => line.Indicator?.Level1 ?? "预算执行")
        .Select(group => new Group(group.Key, group.Sum(line => line.Score?.Line.Weight?.Value ?? 0m), [.. group]));

    private IReadOnlyList<CommentRow> CommentsAt(int row) => [.. Comments.Where(comment => comment.RowNumber == row)];

    private string Of(string page) => string.Create(CultureInfo.InvariantCulture, $"/projects/{Evaluated.Year.Id}{page}");

    private sealed record Group(string Name, decimal Weight, IReadOnlyList<EvaluatedLine> Lines);
}
