namespace Duheng.Domain.Privacy;

/// <summary>Finds what belongs to private persons in a text (个人信息): one detector for what is published and for what is checked.</summary>
public static class PersonalTraces
{
    private const int ShortestNumber = 11;
    private const int WidestGap = 2;

    /// <summary>Everything, in the order of the text; no place is in two of them.</summary>
    public static IReadOnlyList<PersonalTrace> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var folded = PersonalContext.Fold(text);
        return Apart([.. NumberTraces.In(folded), .. PaperTraces.In(folded), .. AddressTraces.In(folded), .. NameTraces.In(folded)]);
    }

    /// <summary>Only numbers that are of a person by their build or their word: what no report may hold, printed forms with their 联系人 included.</summary>
    public static IReadOnlyList<PersonalTrace> Numbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return MayHoldNumbers(text)
            ? [.. Apart([.. NumberTraces.In(PersonalContext.Fold(text))]).Where(one => one.IsSure && one.Kind is PersonalKind.Mobile or PersonalKind.Identity or PersonalKind.BankCard)]
            : [];
    }

    /// <summary>Nearly no text does: spares it the patterns.</summary>
    private static bool MayHoldNumbers(string text)
    {
        var (run, gap) = (0, 0);
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
            {
                (run, gap) = (run + 1, 0);
                if (run >= ShortestNumber)
                {
                    return true;
                }
            }
            else if (++gap > WidestGap || letter is not (' ' or '\u00A0' or '\u3000' or '-' or '－' or '—' or '–' or '.' or '．'))
            {
                run = 0;
            }
        }

        return false;
    }

    /// <summary>The sure ones first, then the longer ones: none covers another.</summary>
    private static IReadOnlyList<PersonalTrace> Apart(IEnumerable<PersonalTrace> found)
    {
        var kept = new List<PersonalTrace>();
        foreach (var one in found.OrderByDescending(one => one.IsSure).ThenByDescending(one => one.Length).ThenBy(one => one.Kind))
        {
            if (kept.TrueForAll(other => one.At + one.Length <= other.At || other.At + other.Length <= one.At))
            {
                kept.Add(one);
            }
        }

        return [.. kept.OrderBy(one => one.At)];
    }
}
