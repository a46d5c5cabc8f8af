using System.Text;

namespace Duheng.Domain.Quantities;

/// <summary>Puts printed characters on one footing: full width to half, look-alike signs to one, blanks out.</summary>
public static class PrintedText
{
    /// <summary>Full-width forms and look-alike signs folded; blanks kept.</summary>
    public static string Fold(string printed)
    {
        var folded = new StringBuilder(printed.Length);
        foreach (var letter in printed)
        {
            folded.Append(Fold(letter));
        }

        return folded.ToString();
    }

    /// <summary>Folded and without any blank: what two cells are compared by.</summary>
    public static string Key(string printed)
    {
        var key = new StringBuilder(printed.Length);
        foreach (var letter in printed)
        {
            var folded = Fold(letter);
            if (!char.IsWhiteSpace(folded) && folded is not '\u200b' and not '\ufeff')
            {
                key.Append(folded);
            }
        }

        return key.ToString();
    }

    /// <summary>What stands for "nothing" in a number cell: blank, /, —, ——, -, 无.</summary>
    public static bool IsNothing(string printed) => Key(printed) is "" or "/" or "-" or "--" or "无" or "\\" or "*" or "—*/";

    private static char Fold(char letter) => letter switch
    {
        >= '！' and <= '～' => (char)(letter - 'ａ' + 'a'),
        '\u3000' or '\u00a0' => ' ',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '═' or '﹦' => '=',
        '﹪' => '%',
        '﹤' => '<',
        '﹥' => '>',
        '〔' or '﹝' or '﹙' => '(',
        '〕' or '﹞' or '﹚' => ')',
        '—' or '–' or '－' or '─' or '━' or '−' => '-',
        '∼' or '〜' or '～' => '~',
        _ => letter,
    };
}
