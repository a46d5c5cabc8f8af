namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>Parts the code of a number format into its sections, and those into tokens.</summary>
internal ref struct FormatScanner(string code)
{
    private const int LongestCode = 500;

    private readonly string code = code.Length is 0 or > LongestCode ? "General" : code;
    private int at;

    public List<FormatSection> Sections()
    {
        var sections = new List<FormatSection>();
        do
        {
            sections.Add(Section());
            at++;
        }
        while (at <= code.Length);

        return sections;
    }

    private FormatSection Section()
    {
        var tokens = new List<FormatToken>();
        string? condition = null;
        while (at < code.Length && code[at] != ';')
        {
            if (code[at] == '[')
            {
                Bracket(tokens, ref condition);
            }
            else
            {
                tokens.Add(Token());
            }
        }

        return new FormatSection(tokens, condition);
    }

    private FormatToken Token()
    {
        var letter = code[at++];
        switch (letter)
        {
            case '"':
                return new FormatToken(FormatTokenKind.Literal, Quoted());
            case '\\' or '!':
                return new FormatToken(FormatTokenKind.Literal, at < code.Length ? code[at++].ToString() : string.Empty);
            case '_' or '*':
                // A blank as wide as the next letter, or the next letter repeated to the border of the cell.
                at = Math.Min(at + 1, code.Length);
                return new FormatToken(FormatTokenKind.Literal, string.Empty);
            case '0' or '#' or '?':
                return new FormatToken(FormatTokenKind.Digit, letter.ToString());
            case '.':
                return new FormatToken(FormatTokenKind.Point, ".");
            case ',':
                return new FormatToken(FormatTokenKind.Comma, ",");
            case '%':
                return new FormatToken(FormatTokenKind.Percent, "%");
            case '@':
                return new FormatToken(FormatTokenKind.Text, "@");
            case '/':
                return new FormatToken(FormatTokenKind.Slash, "/");
            default:
                return Word(letter);
        }
    }

    private FormatToken Word(char letter)
    {
        var rest = code.AsSpan(at - 1);
        foreach (var general in (ReadOnlySpan<string>)["General", "G/通用格式"])
        {
            if (rest.StartsWith(general, StringComparison.OrdinalIgnoreCase))
            {
                at += general.Length - 1;
                return new FormatToken(FormatTokenKind.General, string.Empty);
            }
        }

        foreach (var half in (ReadOnlySpan<string>)["AM/PM", "上午/下午", "A/P"])
        {
            if (rest.StartsWith(half, StringComparison.OrdinalIgnoreCase))
            {
                at += half.Length - 1;
                return new FormatToken(FormatTokenKind.Date, half == "上午/下午" ? "上下午" : "AM/PM");
            }
        }

        if (letter is 'E' or 'e' && at < code.Length && code[at] is '+' or '-')
        {
            return new FormatToken(FormatTokenKind.Exponent, code[at++] == '+' ? "+" : string.Empty);
        }

        return char.ToLowerInvariant(letter) is 'y' or 'm' or 'd' or 'h' or 's' or 'a' or 'e'
            ? new FormatToken(FormatTokenKind.Date, Run(char.ToLowerInvariant(letter)))
            : new FormatToken(FormatTokenKind.Literal, letter.ToString());
    }

    private string Run(char letter)
    {
        var start = at - 1;
        while (at < code.Length && char.ToLowerInvariant(code[at]) == letter)
        {
            at++;
        }

        return new string(letter, at - start);
    }

    private string Quoted()
    {
        var end = code.IndexOf('"', at);
        var text = end < 0 ? code[at..] : code[at..end];
        at = end < 0 ? code.Length : end + 1;
        return text;
    }

    /// <summary>[h], a condition, a currency; a colour or a language is not printed.</summary>
    private void Bracket(List<FormatToken> tokens, ref string? condition)
    {
        var end = code.IndexOf(']', at);
        var inside = end < 0 ? code[(at + 1)..] : code[(at + 1)..end];
        at = end < 0 ? code.Length : end + 1;
        if (inside.Length > 0 && inside[0] is '<' or '>' or '=')
        {
            condition = inside;
        }
        else if (inside.StartsWith('$'))
        {
            tokens.Add(new FormatToken(FormatTokenKind.Literal, inside[1..].Split('-')[0]));
        }
        else if (inside.Length > 0 && inside.ToLowerInvariant() is var word && word.All(letter => letter == word[0]) && word[0] is 'h' or 'm' or 's')
        {
            tokens.Add(new FormatToken(FormatTokenKind.Elapsed, word));
        }
    }
}
