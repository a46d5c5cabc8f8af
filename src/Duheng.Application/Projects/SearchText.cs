using System.Buffers;
using System.Globalization;
using System.Text;

namespace Duheng.Application.Projects;

/// <summary>How words are written to be found: full-width as half-width, capitals as small letters; and the grams that an index knows them by.</summary>
public static class SearchText
{
    /// <summary>Between the fields of a project; nobody can type it into a word.</summary>
    public const char Between = '\n';

    private const int MostWords = 5;
    private const int GramBits = 16;
    private const int LongGram = 4;

    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    public static string Of(string code, string name, string unit) => string.Join(Between, Plain(code), Plain(name), Plain(unit));

    /// <summary>The words of a search, each to be found; none for a search for nothing.</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
        [.. Plain(typed ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostWords)];

    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var plain = new StringBuilder(text.Length);
        foreach (var letter in IsWhole(text) ? text.Normalize(NormalizationForm.FormKC) : text)
        {
            plain.Append(char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return plain.ToString().Trim();
    }

    /// <summary>Each once.</summary>
    public static IReadOnlySet<long> Grams(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var grams = new HashSet<long>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (Between or ' '))
            {
                grams.Add(Gram(text[index], index + 1 < text.Length && text[index + 1] != Between ? text[index + 1] : '\0'));
            }
        }

        grams.UnionWith(LongGrams(text));
        return grams;
    }

    /// <summary>Of codes, whose pairs of digits are everywhere: four letters or digits at once.</summary>
    public static IEnumerable<long> LongGrams(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        for (var index = 0; index + LongGram <= text.Length; index++)
        {
            var piece = text.AsSpan(index, LongGram);
            if (piece.ContainsAnyExcept(CodeLetters))
            {
                continue;
            }

            var gram = 0L;
            foreach (var letter in piece)
            {
                gram = (gram << GramBits) | letter;
            }

            yield return gram;
        }
    }

    public static long Gram(char first, char second) => ((long)first << GramBits) | second;

    /// <summary>Half of a pair of UTF-16, as damaged files hold, cannot be normalised.</summary>
    private static bool IsWhole(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
