using Duheng.Application.Comments;
using Duheng.Application.Evaluations;
using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Evaluations;

/// <summary>One row of the grid.</summary>
public partial class EvaluationRowView
{
    private const int LettersALine = 16;
    private const int MostLines = 8;

    [Parameter, EditorRequired]
    public required EvaluatedLine Line { get; set; }

    [Parameter, EditorRequired]
    public required bool IsOpen { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string> Waivers { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<CommentRow> Comments { get; set; }

    /// <summary>The project's year.</summary>
    [Parameter, EditorRequired]
    public required long Id { get; set; }

    /// <summary>What a person may say; that there are records is said by a measure.</summary>
    private static RestsOn[] Typed => [RestsOn.Claim, RestsOn.Document];

    private string Number => Shown.Id(Line.Row);

    /// <summary>Points are asked of a person where they cannot be computed, and stay in sight where somebody stated them.</summary>
    private bool TakesOwnPoints => TakesOwn(Line) || Line.Line.StatedCenti is not null;

    private bool IsScored => Line.Score?.Score is not null;

    private string? Mark => Line.Worst switch
    {
        Severity.Blocker => "is-blocker",
        Severity.Error or Severity.Warning => "is-warning",
        Severity.Info or null => null,
    };

    private string? Kind => Line.RestsOn switch { RestsOn.Record => "r", RestsOn.Document => "d", RestsOn.Claim => null };

    /// <summary>Whether a line's points cannot be computed from what it says.</summary>
    internal static bool TakesOwn(EvaluatedLine line) => line is { Indicator: not null, Score.State: LineState.Accepted or LineState.NotScored };

    /// <summary>So many lines as it takes, where the browser does not let the field grow by itself.</summary>
    private string ReasonRows => Shown.Id(Math.Clamp(1 + (Line.Line.Reason.Length / LettersALine), 2, MostLines));

    private static string Word(RestsOn on) => on switch { RestsOn.Record => "记录", RestsOn.Document => "文件", RestsOn.Claim => "仅陈述" };
}
