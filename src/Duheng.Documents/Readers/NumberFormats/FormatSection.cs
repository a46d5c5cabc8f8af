using System.Globalization;

namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>One section of a number format: how numbers of one sign, or texts, are printed.</summary>
/// <param name="Condition">Such as &gt;=10000; null when the section goes by the sign.</param>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens, string? Condition)
{
    public bool IsText => Tokens.Any(token => token.Kind == FormatTokenKind.Text);

    public bool IsDate => Tokens.Any(token => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed);

    public bool IsGeneral => Tokens.Any(token => token.Kind is FormatTokenKind.General)
        || (Tokens.Any(token => token.Kind == FormatTokenKind.Slash) && !IsDate && Tokens.Any(token => token.Kind == FormatTokenKind.Digit));

    public bool Holds(decimal value)
    {
        var sign = Condition!.TrimEnd("0123456789.-+Ee ".ToCharArray()); // asked only of sections that have one
        return decimal.TryParse(Condition[sign.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) && sign switch
        {
            ">" => value > limit,
            ">=" => value >= limit,
            "<" => value < limit,
            "<=" => value <= limit,
            "=" => value == limit,
            "<>" => value != limit,
            _ => false,
        };
    }

    /// <summary>The text of a cell that holds words.</summary>
    public string Show(string text) => string.Concat(Tokens.Select(token => token.Kind == FormatTokenKind.Text ? text : token.Text));
}
