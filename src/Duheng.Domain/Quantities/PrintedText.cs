using System.Text;

namespace Duheng.Domain.Quantities;

/// <summary>Puts printed characters on one footing: full width to half, look-alike signs to one, blanks out.</summary>
public static class PrintedText
{
    private static readonly char[] Plain = Folded();

    /// <summary>Full-width forms, look-alike signs and traditional letters folded, one for one; blanks kept.</summary>
    public static string Fold(string printed) => string.Create(printed.Length, printed, (letters, source) =>
    {
        for (var index = 0; index < letters.Length; index++)
        {
            letters[index] = Plain[source[index]];
        }
    });

    /// <summary>Folded and without any blank: what two cells are compared by.</summary>
    public static string Key(string printed)
    {
        var key = new StringBuilder(printed.Length);
        foreach (var letter in printed)
        {
            var plain = Plain[letter];
            if (!char.IsWhiteSpace(plain) && plain is not '\u200b' and not '\ufeff')
            {
                key.Append(plain);
            }
        }

        return key.ToString();
    }

    /// <summary>What stands for "nothing" in a number cell: blank, /, —, ——, -, 无.</summary>
    public static bool IsNothing(string printed) => Key(printed) is "" or "/" or "-" or "--" or "无" or "\\" or "*" or "—*/";

    /// <summary>One look-up a letter: texts are folded all the time.</summary>
    private static char[] Folded()
    {
        var all = new char[char.MaxValue + 1];
        for (var letter = 0; letter < all.Length; letter++)
        {
            all[letter] = Fold((char)letter);
        }

        for (var index = 0; index < TraditionalLetters.Traditional.Length; index++)
        {
            all[TraditionalLetters.Traditional[index]] = TraditionalLetters.Simplified[index];
        }

        return all;
    }

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
