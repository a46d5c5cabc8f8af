namespace Duheng.Domain.Measures;

/// <summary>A word, a number or a sign of an expression.</summary>
/// <param name="Text">Of a name or a text without its quotes; of a sign as the language writes it, whatever was typed.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Column)
{
    public decimal Number { get; init; }

    public DateOnly Day { get; init; }

    public bool Is(string sign) => Kind == TokenKind.Sign && Text == sign;

    /// <summary>Either the Chinese word or the English one.</summary>
    public bool Is(Keyword word) => Kind == TokenKind.Name
        && (Text == word.Chinese || Text.Equals(word.English, StringComparison.OrdinalIgnoreCase));
}
