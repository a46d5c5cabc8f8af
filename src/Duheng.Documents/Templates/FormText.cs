using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Documents.Templates;

/// <summary>How values stand in the cells of a form. What does not apply is —, never a 0 that nobody wrote.</summary>
internal static class FormText
{
    public const string NotApplicable = "—";

    private const int RateDecimals = 2;

    public static string Number(decimal? value) => value is { } number ? Figures.Plain(number) : NotApplicable;

    public static string Number(Figure? figure) => Number(figure?.Value);

    /// <summary>A percent number with two decimals and its sign; more only where it has more.</summary>
    public static string Rate(decimal? percent) => percent switch
    {
        null => NotApplicable,
        { } value when Rounding.HalfUp(value, RateDecimals) == value => $"{value.ToString("0.00", CultureInfo.InvariantCulture)}%",
        { } value => $"{Figures.Plain(value)}%",
    };

    /// <summary>As printed; — where nothing was.</summary>
    public static string Text(Figure? figure) => string.IsNullOrWhiteSpace(figure?.Text) ? NotApplicable : figure.Text;

    public static string Text(StatedText? text) => text?.Text ?? string.Empty;

    /// <summary>A fact that the form asks for.</summary>
    public static string Wanted(StatedText? text, string fact) => Writing.FillIn.Or(text?.Text, fact);

    /// <summary>A fact beside its label, which must not break: what stands on the next line is no longer read as its value.</summary>
    public static string InLine(StatedText? text, string fact) => string.Concat(Wanted(text, fact).Split('\n', StringSplitOptions.TrimEntries));

    public static string Wanted(StatedQuantity? quantity, string fact) => Writing.FillIn.Or(quantity?.Text, fact);

    public static string Wanted(Figure? figure, string fact) => figure?.Value is null ? Writing.FillIn.For(fact) : Number(figure);

    /// <summary>What a line comes to under the scheme; — where nothing was recomputed.</summary>
    public static string Score(LineScore? recomputed) => recomputed switch
    {
        null => NotApplicable,
        { State: LineState.NotScored } => "未评分",
        { Score.Value: var points } => Figures.Plain(points),
        _ => NotApplicable,
    };

    /// <summary>What all lines come to: a range where some could not be scored.</summary>
    public static string Total(ScoreSheet? sheet) => sheet is null ? NotApplicable : Range(Figures.Plain(sheet.Low), Figures.Plain(sheet.High));

    public static string Grade(ScoreSheet? sheet) => sheet is null ? NotApplicable : Range(sheet.Grade.Zh(), sheet.GradeHigh.Zh());

    private static string Range(string low, string high) => low == high ? low : $"{low}—{high}";

    /// <summary>Without the stop at its end, to go on in a sentence of ours.</summary>
    public static string Clause(string text) => text.Trim().TrimEnd('。', '；', '，', '.', ';', ',');
}
