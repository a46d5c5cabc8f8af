using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>How ill a piece of text fits a column, and how much is missing when a column has none. In tenths of a doubt.</summary>
internal static partial class CellCosts
{
    public const int Impossible = 300;
    public const int Glued = 90;

    /// <summary>Of two readings that differ by so little neither is sure.</summary>
    public const int HardlyMore = 10;

    /// <summary>An empty cell that stands under no head: beside a label, or where one was merged.</summary>
    public const int PassedBlank = 1;

    /// <summary>A new cell in the middle of a line, where each cell has a line of its own.</summary>
    public const int InsideCell = 25;
    private const int ValuesUnit = 2;
    private const int ShortFigure = 5;
    private const int ShortUnit = 6;
    private const int ShortText = 12;
    private const int LongText = 30;
    private const decimal Full = 100m;

    public static int Of(Token token, ColumnRole role) => role switch
    {
        ColumnRole.Level1 => Level(token, TokenKind.Level1, TokenKind.Level2, unknown: 40),
        ColumnRole.Level2 => Level(token, TokenKind.Level2, TokenKind.Level1, unknown: 30),
        ColumnRole.Name => Name(token.Kind),
        ColumnRole.Weight => Points(token, fewest: 0.01m),
        ColumnRole.Score or ColumnRole.ReviewScore => Points(token, fewest: 0m),
        ColumnRole.Completion => Completion(token.Kind),
        ColumnRole.TargetSign => Sign(token),
        ColumnRole.TargetUnit => Unit(token),
        ColumnRole.Reason => Reason(token.Kind),
        ColumnRole.Note => token.Kind == TokenKind.Figure ? 20 : Reason(token.Kind), // 序号
        _ => Value(token),
    };

    /// <param name="before">The column whose cell stands right before the gap; null at the beginning of a row.</param>
    public static int Missing(ColumnRole role, ColumnRole? before) => role switch
    {
        // A level 1 is printed where it begins, and there a level 2 begins too.
        ColumnRole.Level2 when before == ColumnRole.Level1 => 14,
        ColumnRole.Level1 or ColumnRole.Level2 => 2,
        ColumnRole.Reason or ColumnRole.Note => 3,
        ColumnRole.TargetSign or ColumnRole.TargetUnit => 10,
        ColumnRole.Completion => 15,
        ColumnRole.InitialTarget or ColumnRole.ReviewScore => 30,
        ColumnRole.Name => 400,
        _ => 60,
    };

    /// <summary>What it costs to go on in the same cell behind a blank, or behind the end of a line that only the width of the page made.</summary>
    /// <param name="before">The piece of the cell that it goes on from.</param>
    public static int Continued(ColumnRole role, Token before, Token token, bool isWrapped) => role switch
    {
        // ≥ 95, 1200 人次: a blank between the parts of one value.
        ColumnRole.Target or ColumnRole.Actual or ColumnRole.InitialTarget when before.Kind == TokenKind.Sign => Of(token, role),
        ColumnRole.Target or ColumnRole.Actual or ColumnRole.InitialTarget when before.Kind is TokenKind.Figure or TokenKind.Value && UnitTable.Find(PrintedText.Key(token.Text)) is not null => ValuesUnit,
        _ => Continued(role, isWrapped) + Of(token, role),
    };

    private static int Continued(ColumnRole role, bool isWrapped) => role switch
    {
        ColumnRole.Reason or ColumnRole.Note => 10,
        ColumnRole.Name => isWrapped ? 20 : 45,
        ColumnRole.Target or ColumnRole.Actual or ColumnRole.InitialTarget => 30,
        _ => Impossible,
    };

    private static int Level(Token token, TokenKind own, TokenKind other, int unknown) =>
        token.Kind == own || token.Kind is TokenKind.EitherLevel or TokenKind.Blank ? 0
        : token.Kind == other ? 15
        : token.Kind == TokenKind.Text && token.Text.Length <= ShortText ? unknown
        : Impossible;

    private static int Name(TokenKind kind) => kind switch
    {
        TokenKind.Text => 0,
        TokenKind.Level1 or TokenKind.Level2 or TokenKind.EitherLevel => 30,
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
        TokenKind.Value or TokenKind.Percent or TokenKind.Blank or TokenKind.Sign => 0,
        TokenKind.Figure => 5,
        TokenKind.Nothing => 20,
        TokenKind.Text => token.Text.Length <= ShortText ? 20 : token.Text.Length <= LongText ? 30 : 80,
        _ => 80,
    };

    private static int Sign(Token token) => token.Kind switch
    {
        TokenKind.Blank => 0,
        TokenKind.Nothing => 5,
        TokenKind.Sign => 0,
        _ => Natures().IsMatch(PrintedText.Key(token.Text)) ? 0 : Impossible,
    };

    private static int Unit(Token token) => token.Kind switch
    {
        TokenKind.Blank => 0,
        TokenKind.Nothing => 5,
        TokenKind.Text when token.Text.Length <= ShortUnit && !token.Text.Any(char.IsAsciiDigit) => UnitTable.Find(PrintedText.Key(token.Text)) is null ? 5 : 0,
        _ => Impossible,
    };

    [GeneratedRegex("^(定性|定量|正向|反向)(指标)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Natures();
}
