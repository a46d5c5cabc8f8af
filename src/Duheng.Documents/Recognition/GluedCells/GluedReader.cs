using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Finds every way in which a text without separators can be the cells of some columns (粘连单元格).</summary>
internal static partial class GluedReader
{
    private const int LongestText = 80;
    private const int LongestCell = 24;
    private const int LongestWords = 16;
    private const int LongestUnit = 4;
    private const int MostReadings = 400;
    private const decimal FullMarks = 100m;

    public static IReadOnlyList<string[]> Readings(string text, IReadOnlyList<ColumnRole> columns) => Readings(text, [.. columns.Select(ShapeOf)]);

    public static IReadOnlyList<string[]> Readings(string text, IReadOnlyList<CellShape> shapes) => Readings(text, shapes, MostReadings);

    /// <summary>Whether there is any way at all.</summary>
    public static bool CanBe(string text, IReadOnlyList<ColumnRole> columns) => Readings(text, [.. columns.Select(ShapeOf)], most: 1).Count > 0;

    private static List<string[]> Readings(string text, IReadOnlyList<CellShape> shapes, int most)
    {
        var found = new List<string[]>();
        var key = PrintedText.Key(text);
        if (key.Length <= LongestText)
        {
            Extend(key, 0, shapes, [], found, most);
        }

        return found;
    }

    private static CellShape ShapeOf(ColumnRole role) => role switch
    {
        ColumnRole.Weight => CellShape.Weight,
        ColumnRole.Score => CellShape.Score,
        ColumnRole.Completion => CellShape.Rate,
        ColumnRole.InitialTarget or ColumnRole.Target or ColumnRole.Actual => CellShape.Value,
        _ => CellShape.Words,
    };

    private static void Extend(string key, int at, IReadOnlyList<CellShape> shapes, List<string> cells, List<string[]> found, int most)
    {
        if (found.Count >= most)
        {
            return;
        }

        if (cells.Count == shapes.Count)
        {
            if (at == key.Length)
            {
                found.Add([.. cells]);
            }

            return;
        }

        foreach (var end in Ends(key, at, shapes[cells.Count], isLast: cells.Count == shapes.Count - 1))
        {
            cells.Add(key[at..end]);
            Extend(key, end, shapes, cells, found, most);
            cells.RemoveAt(cells.Count - 1);
        }
    }

    private static IEnumerable<int> Ends(string key, int at, CellShape shape, bool isLast) => shape switch
    {
        CellShape.Weight => Numbers(key, at, 2).Where(end => Figure(key[at..end]) is > 0m and <= FullMarks),
        CellShape.Score => Numbers(key, at, 4).Where(end => Figure(key[at..end]) is >= 0m and <= FullMarks),
        CellShape.Money => Numbers(key, at, 6),
        CellShape.Rate => Numbers(key, at, 4).Where(end => end < key.Length && key[end] == '%').Select(end => end + 1),
        CellShape.Value => Values(key, at),
        CellShape.Words => isLast && at < key.Length && !char.IsAsciiDigit(key[at]) && key[at] is not ('.' or '%') ? [key.Length] : [],
    };

    /// <summary>Numbers that nobody prints are none: 05, 1., .5, 00.</summary>
    private static IEnumerable<int> Numbers(string key, int at, int decimals)
    {
        for (var end = at + 1; end <= Math.Min(key.Length, at + LongestCell); end++)
        {
            if (Number().IsMatch(key.AsSpan(at, end - at)) && Decimals(key[at..end]) <= decimals)
            {
                yield return end;
            }
        }
    }

    private static IEnumerable<int> Values(string key, int at)
    {
        for (var end = at + 1; end <= Math.Min(key.Length, at + LongestCell); end++)
        {
            if (IsValue(key[at..end]) && !CutsUnit(key, at, end))
            {
                yield return end;
            }
        }

        var run = at;
        while (run < key.Length && IsWord(key[run]))
        {
            run++;
        }

        if (run - at is > 1 and <= LongestWords && UnitTable.Find(key[at..run]) is null)
        {
            // The same words twice are target and actual.
            var half = (run - at) / 2;
            yield return (run - at) % 2 == 0 && half > 1 && key.AsSpan(at, half).SequenceEqual(key.AsSpan(at + half, half)) ? at + half : run;
        }
    }

    private static bool IsValue(string text)
    {
        var digits = Leading().Match(text);
        return digits.Success && Number().IsMatch(digits.Groups["n"].ValueSpan) && !QuantityReader.Read(text).IsText && !text.EndsWith('.');
    }

    /// <summary>A number is not parted from the unit behind it.</summary>
    private static bool CutsUnit(string key, int at, int end)
    {
        for (var more = end; more < key.Length && more - end < LongestUnit && IsWord(key[more]); more++)
        {
            if (IsValue(key[at..(more + 1)]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(char letter) => !char.IsAsciiDigit(letter) && letter is not ('.' or '%' or '≥' or '≤' or '>' or '<' or '=' or '-' or '+' or '/');

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point - 1 : 0;

    public static decimal? Figure(string cell) =>
        decimal.TryParse(cell.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    [GeneratedRegex("^(0|[1-9]\\d{0,8})(\\.\\d{1,6})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^(≥|≤|>=|<=|>|<|=|不低于|不少于|不超过|约|近)?(?<n>\\d[\\d.]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leading();
}
