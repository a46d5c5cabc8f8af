using System.Globalization;
using System.Text;

namespace Duheng.Domain.Measures;

/// <summary>Cuts an expression into words, numbers and signs. Full-width signs and letters read as the usual ones.</summary>
internal sealed class Lexer
{
    private const int MostDigits = 24;
    private readonly string text;
    private readonly string folded;
    private int at;

    private Lexer(string text)
    {
        this.text = text;
        folded = string.Create(text.Length, text, static (letters, original) =>
        {
            for (var index = 0; index < letters.Length; index++)
            {
                letters[index] = Fold(original[index]);
            }
        });
    }

    public static List<Token> Cut(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);

        return tokens;
    }

    public static bool IsNameStart(char letter) => char.IsLetter(letter) || char.IsSurrogate(letter) || letter == '_';

    public static bool IsNamePart(char letter) => IsNameStart(letter) || char.IsAsciiDigit(letter);

    private Token Next()
    {
        while (at < folded.Length && char.IsWhiteSpace(folded[at]))
        {
            at++;
        }

        var start = at;
        if (at == folded.Length)
        {
            return new Token(TokenKind.End, string.Empty, start + 1);
        }

        var letter = folded[at];
        return letter switch
        {
            '"' => Text(start),
            '[' => Quoted(start),
            _ when char.IsAsciiDigit(letter) => Date(start) ?? Number(start),
            _ when IsNameStart(letter) => Name(start),
            _ => Sign(start),
        };
    }

    private Token Name(int start)
    {
        while (at < folded.Length && IsNamePart(folded[at]))
        {
            at++;
        }

        return new Token(TokenKind.Name, folded[start..at], start + 1);
    }

    private Token Quoted(int start)
    {
        var end = folded.IndexOf(']', start);
        if (end < 0)
        {
            throw new LanguageException(start + 1, "方括号没有合上：请在名称后面加上 ]。");
        }

        at = end + 1;
        return end > start + 1
            ? new Token(TokenKind.QuotedName, text[(start + 1)..end], start + 1)
            : throw new LanguageException(start + 1, "方括号里没有名称：请写上登记簿或列的名称。");
    }

    /// <summary>Ends with the quote that belongs to the first one; that quote in a text is written twice.</summary>
    private Token Text(int start)
    {
        var end = text[start] switch
        {
            '“' or '”' => '”',
            '「' => '」',
            '『' => '』',
            var same => same,
        };
        var said = new StringBuilder();
        for (at = start + 1; at < text.Length; at++)
        {
            if (text[at] != end)
            {
                said.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == end)
            {
                said.Append(end);
                at++;
            }
            else
            {
                at++;
                return new Token(TokenKind.Text, said.ToString(), start + 1);
            }
        }

        throw new LanguageException(start + 1, $"引号没有合上：请在这段文字后面加上{end}。");
    }

    private Token Number(int start)
    {
        var digits = Digits();
        if (at + 1 < folded.Length && folded[at] == '.' && char.IsAsciiDigit(folded[at + 1]))
        {
            at++;
            digits += Digits();
        }

        return digits <= MostDigits
            ? new Token(TokenKind.Number, folded[start..at], start + 1) { Number = decimal.Parse(folded.AsSpan(start, at - start), CultureInfo.InvariantCulture) }
            : throw new LanguageException(start + 1, "这个数太长：请写得短一些。");
    }

    private int Digits()
    {
        var from = at;
        while (at < folded.Length && char.IsAsciiDigit(folded[at]))
        {
            at++;
        }

        return at - from;
    }

    /// <summary>2021-12-31, or 2021年12月31日.</summary>
    private Token? Date(int start)
    {
        var position = start;
        if (Part(ref position, 4, 4, "-年") is not { } year || Part(ref position, 1, 2, "-月") is not { } month || Part(ref position, 1, 2, string.Empty) is not { } day)
        {
            return null;
        }

        if (position < folded.Length && char.IsAsciiDigit(folded[position]))
        {
            return null;
        }

        at = position < folded.Length && folded[position] == '日' ? position + 1 : position;
        return year is > 0 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Token(TokenKind.Date, folded[start..at], start + 1) { Day = new DateOnly(year, month, day) }
            : throw new LanguageException(start + 1, $"没有“{text[start..at]}”这一天：请改成日历上有的日期。");
    }

    private int? Part(ref int position, int least, int most, string separators)
    {
        var from = position;
        while (position < folded.Length && position - from < most && char.IsAsciiDigit(folded[position]))
        {
            position++;
        }

        if (position - from < least)
        {
            return null;
        }

        var value = int.Parse(folded.AsSpan(from, position - from), CultureInfo.InvariantCulture);
        if (separators.Length > 0 && (position == folded.Length || !separators.Contains(folded[position++], StringComparison.Ordinal)))
        {
            return null;
        }

        return value;
    }

    private Token Sign(int start)
    {
        var two = start + 1 < folded.Length ? folded.AsSpan(start, 2) : [];
        var sign = two switch
        {
            "<=" or "=<" => "≤",
            ">=" or "=>" => "≥",
            "!=" or "<>" => "≠",
            "==" => "=",
            _ => null,
        };
        at += sign is null ? 1 : 2;
        sign ??= folded[start] switch
        {
            '*' or '×' => "×",
            '/' or '÷' => "/",
            '≤' or '≥' or '≠' or '=' or '<' or '>' or '+' or '-' or '(' or ')' or ',' or '.' or '%' or '‰' => folded[start].ToString(),
            _ => throw new LanguageException(start + 1, $"不认识“{text[start]}”：请删去，名称里有它时把整个名称写在方括号里。"),
        };
        return new Token(TokenKind.Sign, sign, start + 1);
    }

    private static char Fold(char letter) => letter switch
    {
        >= '！' and <= '～' => (char)(letter - 'ａ' + 'a'),
        '　' or '\u00a0' => ' ',
        '“' or '”' or '「' or '」' or '『' or '』' => '"',
        '【' or '〔' => '[',
        '】' or '〕' => ']',
        '、' => ',',
        '。' => '.',
        '−' or '–' or '—' => '-',
        '≦' or '⩽' => '≤',
        '≧' or '⩾' => '≥',
        _ => letter,
    };
}
