using System.Text;

namespace Duheng.Domain.Quantities;

/// <summary>Puts printed characters on one footing: full width to half, look-alike signs to one, blanks out.</summary>
public static class PrintedText
{
    /// <summary>Every letter folded, so that a letter costs one look; a blank to be left out of keys is 0.</summary>
    private static readonly char[] Folded = FoldedLetters();

    private static readonly char[] Keyed = KeyedLetters(Folded);

    /// <summary>Full-width forms and look-alike signs folded; blanks kept.</summary>
    public static string Fold(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);

        return FirstChanged(printed, Folded) < 0 ? printed : string.Create(printed.Length, printed, static (folded, letters) =>
        {
            for (var index = 0; index < folded.Length; index++)
            {
                folded[index] = Folded[letters[index]];
            }
        });
    }

    /// <summary>Folded and without any blank: what two cells are compared by.</summary>
    public static string Key(string printed) => Kept(printed, Keyed);

    /// <summary>Folded, letters and digits only.</summary>
    public static string Letters(string printed) => Kept(printed, LetterTable.Lettered);

    /// <summary>What stands for "nothing" in a number cell: blank, /, —, ——, -, 无.</summary>
    public static bool IsNothing(string printed) => Key(printed) is "" or "/" or "-" or "--" or "无" or "\\" or "*" or "—*/";

    /// <summary>Each letter as the table has it, and none where that is 0.</summary>
    private static string Kept(string printed, char[] table)
    {
        ArgumentNullException.ThrowIfNull(printed);

        var first = FirstChanged(printed, table);
        if (first < 0)
        {
            return printed;
        }

        var kept = new StringBuilder(printed, 0, first, printed.Length);
        foreach (var letter in printed.AsSpan(first))
        {
            if (table[letter] is not '\0' and var folded)
            {
                kept.Append(folded);
            }
        }

        return kept.ToString();
    }

    private static int FirstChanged(string printed, char[] table)
    {
        for (var index = 0; index < printed.Length; index++)
        {
            if (table[printed[index]] != printed[index])
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Made by a plain loop, since every run of the program waits for it. Traditional letters are read as the simplified ones.</summary>
    private static char[] FoldedLetters()
    {
        var table = new char[char.MaxValue + 1];
        for (var letter = 0; letter < table.Length; letter++)
        {
            table[letter] = FoldOne((char)letter);
        }

        for (var index = 0; index < TraditionalLetters.Traditional.Length; index++)
        {
            table[TraditionalLetters.Traditional[index]] = TraditionalLetters.Simplified[index];
        }

        return table;
    }

    private static char[] KeyedLetters(char[] folded)
    {
        var table = (char[])folded.Clone();
        foreach (ref var letter in table.AsSpan())
        {
            letter = IsBlank(letter) ? '\0' : letter;
        }

        return table;
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\u200b' or '\ufeff';

    /// <summary>Fewer runs need this one.</summary>
    private static class LetterTable
    {
        public static readonly char[] Lettered = Letters((char[])Folded.Clone());

        private static char[] Letters(char[] table)
        {
            foreach (ref var letter in table.AsSpan())
            {
                letter = char.IsLetterOrDigit(letter) ? letter : '\0';
            }

            return table;
        }
    }

    private static char FoldOne(char letter) => letter switch
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
