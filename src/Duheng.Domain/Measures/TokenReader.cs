using Duheng.Domain.Quantities;

namespace Duheng.Domain.Measures;

/// <summary>Goes along the tokens of an expression. Chinese leaves out blanks: a name that runs into the next word is cut where it must be.</summary>
internal sealed class TokenReader(string text)
{
    private readonly List<Token> tokens = Lexer.Cut(text);
    private int at;

    public Token Current => tokens[at];

    public Token Following => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public Token Take() => Current.Kind == TokenKind.End ? Current : tokens[at++];

    public bool Takes(string sign)
    {
        var isSign = Current.Is(sign);
        at += isSign ? 1 : 0;
        return isSign;
    }

    public bool Takes(Keyword word)
    {
        CutBefore(word.Chinese);
        var isWord = Current.Is(word);
        at += isWord ? 1 : 0;
        return isWord;
    }

    /// <summary>Whether the word is next, without going on.</summary>
    public bool Sees(Keyword word)
    {
        CutBefore(word.Chinese);
        return Current.Is(word);
    }

    public void Close(int opened)
    {
        if (!Takes(")"))
        {
            throw new LanguageException(
                Current.Column,
                Current.Kind == TokenKind.End
                    ? $"缺右括号：第 {Figures.Plain(opened)} 列的左括号没有合上，请在末尾加上 )。"
                    : $"这里应当是右括号或逗号，却是{Said(Current)}：请合上第 {Figures.Plain(opened)} 列的左括号，或在前面加上运算符。");
        }
    }

    public void Open(string after)
    {
        if (!Takes("("))
        {
            throw new LanguageException(Current.Column, $"“{after}”后面缺左括号：请写成 {after}(…)。");
        }
    }

    public void End()
    {
        if (Current.Is(")"))
        {
            throw new LanguageException(Current.Column, "多了一个右括号：请删去，或在前面补上左括号。");
        }

        if (Current.Kind != TokenKind.End)
        {
            throw new LanguageException(Current.Column, $"到这里已经完整，后面又有{Said(Current)}：请加上运算符，或删去。");
        }
    }

    /// <summary>
    /// The longest known beginning of the name that is next, when what follows it is a word of the language or nothing; the rest of the
    /// name is read after it. Null, with nothing cut, when there is none.
    /// </summary>
    public T? TakeKnown<T>(Func<string, T?> find)
        where T : class
    {
        var token = Current;
        if (find(token.Text) is { } whole)
        {
            at++;
            return whole;
        }

        for (var length = token.Kind == TokenKind.Name ? token.Text.Length - 1 : 0; length > 0; length--)
        {
            var rest = token.Text[length..];
            if (Keyword.Following.Any(word => rest.StartsWith(word.Chinese, StringComparison.Ordinal)) && find(token.Text[..length]) is { } known)
            {
                Cut(length);
                at++;
                return known;
            }
        }

        return null;
    }

    /// <summary>What a person typed, as messages repeat it.</summary>
    public static string Said(Token token) => token.Kind switch
    {
        TokenKind.End => "末尾",
        TokenKind.Text => $"文字“{token.Text}”",
        _ => $"“{token.Text}”",
    };

    private void CutBefore(string word)
    {
        if (Current.Kind == TokenKind.Name && Current.Text.Length > word.Length && Current.Text.StartsWith(word, StringComparison.Ordinal))
        {
            Cut(word.Length);
        }
    }

    private void Cut(int length)
    {
        var token = Current;
        tokens[at] = token with { Text = token.Text[..length] };
        tokens.Insert(at + 1, token with { Text = token.Text[length..], Column = token.Column + length });
    }
}
