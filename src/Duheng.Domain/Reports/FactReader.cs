using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>Finds in a paragraph what can be held against the tables: amounts, rates, years, dates, counts, claims.</summary>
public static partial class FactReader
{
    private const int LongestUnit = 4;

    public static IEnumerable<Fact> Read(Paragraph paragraph, Lexicon lexicon)
    {
        var text = Letters(paragraph);
        return Figures(paragraph, text).Concat(Claims(paragraph, text, lexicon));
    }

    /// <summary>Facts with a number alone.</summary>
    public static IEnumerable<Fact> Figures(Paragraph paragraph) => Figures(paragraph, Letters(paragraph));

    private static string Letters(Paragraph paragraph)
    {
        // One character for one, so that positions in the folded text are positions in the paragraph.
        // A Chinese comma parts clauses, never thousands: it stays what it is.
        var folded = paragraph.Folded;
        return !folded.Contains(',', StringComparison.Ordinal) ? folded : string.Create(folded.Length, (folded, paragraph.Text), static (letters, texts) =>
        {
            for (var index = 0; index < letters.Length; index++)
            {
                letters[index] = texts.folded[index] == ',' ? texts.Text[index] : texts.folded[index];
            }
        });
    }

    private static IEnumerable<Fact> Figures(Paragraph paragraph, string text)
    {
        var read = 0;
        var numbers = text.AsSpan().ContainsAnyInRange('0', '9') ? Number().Matches(text).AsEnumerable() : [];
        foreach (var match in numbers)
        {
            // The month and the day of a date are no numbers of their own.
            if (match.Index >= read && FromNumber(paragraph, text, match) is { } fact)
            {
                read = fact.Start + fact.Text.Length;
                yield return fact;
            }
        }
    }

    private static IEnumerable<Fact> Claims(Paragraph paragraph, string text, Lexicon lexicon)
    {
        foreach (var list in lexicon.Claims.Where(list => list.HoldsAny(text)))
        {
            foreach (var word in list.Words)
            {
                for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                {
                    yield return new Fact(FactKind.Claim, word, paragraph, at) { Claim = list.Name };
                }
            }
        }
    }

    private static Fact? FromNumber(Paragraph paragraph, string text, Match match)
    {
        if (!decimal.TryParse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) || !NumberScanner.IsSound(number))
        {
            return null;
        }

        var after = match.Index + match.Length;
        var isFourDigits = match.Groups["n"].Length == 4 && number is >= 1950m and <= 2100m;
        if (isFourDigits && after < text.Length && text[after] == '年')
        {
            var month = Month().Match(text, after);
            return month.Success
                ? Found(FactKind.Date, month.Index + month.Length)
                : Found(FactKind.Year, after + (text.AsSpan(after).StartsWith("年度", StringComparison.Ordinal) ? 2 : 1));
        }

        if (number is >= 1m and <= 12m && Day().Match(text, after) is { Success: true } day)
        {
            return Found(FactKind.Day, day.Index + day.Length);
        }

        for (var length = Math.Min(LongestUnit, text.Length - after); length > 0; length--)
        {
            if (UnitTable.Find(text.Substring(after, length)) is { } unit)
            {
                return FromUnit(unit, after + length);
            }
        }

        // "60万" in a sentence about money is an amount that lost its 元.
        return after < text.Length && text[after] == '万' && IsBareWan(text, after + 1)
            ? Found(FactKind.Amount, after + 1) with { Unit = UnitTable.Find("万元")! with { Symbol = "万" } } // 万元 is in the table
            : null;

        Fact? FromUnit(Unit unit, int end) => unit.Family switch
        {
            UnitFamily.Money => Found(FactKind.Amount, end) with { Unit = unit },
            UnitFamily.Percent => Found(FactKind.Percentage, end) with { Unit = unit },
            UnitFamily.Count or UnitFamily.Duration or UnitFamily.Physical => Found(FactKind.Count, end) with { Unit = unit },
            UnitFamily.Unknown => null,
        };

        Fact Found(FactKind kind, int end) => new(kind, paragraph.Text[match.Index..end].Trim(), paragraph, match.Index)
        {
            Number = number,
            IsApproximate = match.Groups["about"].Success || (end < text.Length && text[end] is '余' or '多' or '左'),
        };
    }

    private static bool IsBareWan(string text, int at) => at >= text.Length || text[at] is '。' or ',' or '，' or '；' or '、' or ')' or ' ';

    /// <summary>节约2.5万元 is exact, 约2.5万元 is not.</summary>
    [GeneratedRegex("(?<about>(?<![附最邻])近|(?<![节集合签制预特违])约)?(?<![\\d.,A-Za-z(（\\[【〔])(?<n>\\d[\\d,]*(?:\\.\\d+)?)(?<blank> ?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("\\G月(?:\\d{1,2}[日号])?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex("\\G年\\d{1,2}月(?:\\d{1,2}日)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Month();
}
