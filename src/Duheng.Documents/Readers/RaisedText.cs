using System.Text;

namespace Duheng.Documents.Readers;

/// <summary>Raised letters (上标): m² keeps its 2, the mark of a note does not stick to the number before it.</summary>
internal static class RaisedText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static void Append(StringBuilder text, string raised)
    {
        if (raised.All(char.IsAsciiDigit) && text.Length > 0 && char.IsAsciiLetter(text[^1]))
        {
            text.Append(string.Concat(raised.Select(digit => Raised[digit - '0'])));
        }
        else if (!IsMark(raised.Trim()) || text.Length == 0)
        {
            text.Append(raised);
        }
    }

    /// <summary>1, *, ①, [2], 注1: what points to a note.</summary>
    private static bool IsMark(string raised) =>
        raised.Length <= 4 && raised.Trim('[', ']', '(', ')', '（', '）', '〔', '〕', '注') is var bare
        && bare.All(letter => char.IsAsciiDigit(letter) || letter is '*' or '＊' or (>= '①' and <= '⑳'));
}
