namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>How ill a piece of text fits a column, and how much is missing when a column has none. In tenths of a doubt.</summary>
internal static class CellCosts
{
    public const int Impossible = 300;
    public const int Glued = 40;
    private const int ShortFigure = 5;
    private const int ShortText = 12;
    private const int LongText = 30;
    private const decimal Full = 100m;

    public static int Of(Token token, ColumnRole role) => role switch
    {
        ColumnRole.Level1 => Level(token, TokenKind.Level1, TokenKind.Level2),
        ColumnRole.Level2 => Level(token, TokenKind.Level2, TokenKind.Level1),
        ColumnRole.Name => Name(token.Kind),
        ColumnRole.Weight => Points(token, fewest: 0.01m),
        ColumnRole.Score => Points(token, fewest: 0m),
        ColumnRole.Completion => Completion(token.Kind),
        ColumnRole.Reason => Reason(token.Kind),
        _ => Value(token),
    };

    public static int Missing(ColumnRole role) => role switch
    {
        ColumnRole.Level1 or ColumnRole.Level2 => 2,
        ColumnRole.Reason => 3,
        ColumnRole.Completion => 15,
        ColumnRole.InitialTarget => 30,
        ColumnRole.Name => 400,
        _ => 60,
    };

    /// <summary>What it costs to go on in the same cell behind a blank.</summary>
    public static int Continued(ColumnRole role) => role switch
    {
        ColumnRole.Reason => 10,
        ColumnRole.Name => 25,
        ColumnRole.Target or ColumnRole.Actual or ColumnRole.InitialTarget => 30,
        _ => Impossible,
    };

    private static int Level(Token token, TokenKind own, TokenKind other) =>
        token.Kind == own || token.Kind == TokenKind.Blank ? 0
        : token.Kind == other ? 15
        : token.Kind == TokenKind.Text && token.Text.Length <= ShortText ? 40
        : Impossible;

    private static int Name(TokenKind kind) => kind switch
    {
        TokenKind.Text => 0,
        TokenKind.Level1 or TokenKind.Level2 => 30,
        TokenKind.Value => 150,
        _ => Impossible,
    };

    private static int Points(Token token, decimal fewest) => token switch
    {
        { Kind: TokenKind.Blank } => 0,
        { Kind: TokenKind.Nothing } => 10,
        { Kind: TokenKind.Figure, Figure: { } figure } when figure >= fewest && figure <= Full => 0,
        { Kind: TokenKind.Percent, Figure: { } percent } when percent >= fewest && percent <= Full => 80,
        { Kind: TokenKind.Text } when token.Text.Length <= ShortFigure && token.Text.Any(char.IsAsciiDigit) => 80,
        _ => Impossible,
    };

    private static int Completion(TokenKind kind) => kind switch
    {
        TokenKind.Percent or TokenKind.Blank => 0,
        TokenKind.Nothing => 5,
        TokenKind.Figure => 20,
        _ => 200,
    };

    private static int Reason(TokenKind kind) => kind switch
    {
        TokenKind.Blank => 0,
        TokenKind.Nothing => 5,
        TokenKind.Text => 10,
        TokenKind.Value => 60,
        _ => 80,
    };

    private static int Value(Token token) => token.Kind switch
    {
        TokenKind.Value or TokenKind.Percent or TokenKind.Blank => 0,
        TokenKind.Figure => 5,
        TokenKind.Nothing => 20,
        TokenKind.Text => token.Text.Length <= ShortText ? 20 : token.Text.Length <= LongText ? 30 : 80,
        _ => 80,
    };
}
