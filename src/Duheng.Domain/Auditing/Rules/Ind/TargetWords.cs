using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>What a target or an actual that is no number says.</summary>
internal static class TargetWords
{
    private const int LongestUnit = 3;

    private const decimal FirstYear = 1950m;

    private const decimal LastYear = 2100m;

    /// <summary>A target in words that says neither how much nor when, or that only repeats its indicator's name.</summary>
    public static bool IsVoid(this IndicatorLine line, Lexicon lexicon)
    {
        if (line.Target is not { Value.IsText: true } target || HoldsFigure(target.Text))
        {
            return false;
        }

        var key = PrintedText.Key(target.Text);
        return lexicon.Holds("void-targets", key) || key == UnitInName.Strip(line.Name.Text);
    }

    /// <summary>A bare 2021 or 2021年: a year, and no deadline.</summary>
    public static bool IsBareYear(Quantity target) => target switch
    {
        { Kind: QuantityKind.Date, Date: { Year: not null, Month: null } } => true,
        { IsNumber: true, Unit: null, Upper: null } => target.Number is >= FirstYear and <= LastYear && target.Number == decimal.Truncate(target.Number),
        _ => false,
    };

    /// <summary>Whether IND-11 tells what is wrong with the target, so that others need not.</summary>
    public static bool IsYearAsDeadline(this IndicatorLine line) =>
        line is { Kind: IndicatorKind.Timeliness, Target: { } target } && IsBareYear(target.Value);

    /// <summary>An option that the scheme or the form offers (达成预期指标).</summary>
    public static bool IsOption(AuditCase audit, string text) =>
        audit.Lexicon.Holds("attainment-options", text)
        || audit.Scheme.Options.Any(option => PrintedText.Key(option.Text) == PrintedText.Key(text));

    /// <summary>Whether words hold a figure that the reader could not take out: 每季度一次, 98%（含）以上为优.</summary>
    public static bool HoldsFigure(string text)
    {
        var key = PrintedText.Key(text);
        return key.Any(char.IsAsciiDigit)
            || Enumerable.Range(0, key.Length).Any(at => ChineseNumerals.IsNumeral(key[at]) && HasUnitAt(key, at + 1));
    }

    private static bool HasUnitAt(string key, int at) =>
        Enumerable.Range(1, LongestUnit).Any(length => at + length <= key.Length && UnitTable.Find(key.Substring(at, length)) is not null);
}
