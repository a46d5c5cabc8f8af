using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

/// <summary>What the rules about explanations have in common: which lines lost points and whether the form asks why.</summary>
internal static class ReasonCells
{
    /// <summary>Why the rules about reason cells say nothing where there are no such cells.</summary>
    public static Abstention? Abstains(AuditCase audit) =>
        audit.Report.IsNarrative || audit.Report.AllLines.All(line => line.Reason is null)
            ? Abstention.NotApplicable("没有偏差原因一栏", "the form has no cells for reasons")
            : null;

    /// <summary>What the line lost of its points; null when nothing, or when it is not known.</summary>
    public static decimal? Lost(this IndicatorLine line) =>
        line.Score?.Value is { } score && line.Weight?.Value is { } weight && score < weight ? weight - score : null;

    public static bool HasReason(this IndicatorLine line, AuditCase audit) => audit.Lexicon.IsReason(line.Reason?.Text);

    /// <summary>The reason for a quotation inside our own sentence: without its closing full stop.</summary>
    public static string Quoted(this StatedText reason) => reason.Text.TrimEnd('。', '.', '；', ';');

    /// <summary>The same cell in the text, where the report prints the line twice.</summary>
    public static IReadOnlyList<Place> ScoreAgain(this IndicatorLine line) => line.Twin?.Score is { } twin ? [twin.Place] : [];
}
