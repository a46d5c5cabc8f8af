using System.Globalization;

namespace Duheng.Documents.Readers.Sheets;

/// <summary>Names of cells: B12 is row 12, column 2.</summary>
internal static class CellReference
{
    /// <summary>The last row of a sheet.</summary>
    public const int MostRows = 1_048_576;

    private const int MostLetters = 3;
    private const int Letters = 26;

    public static string Of(int row, int column)
    {
        var name = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Null when it names no cell.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> name)
    {
        var column = 0;
        var at = 0;
        while (at < name.Length && char.IsAsciiLetter(name[at]))
        {
            if (at == MostLetters)
            {
                return null;
            }

            column = (column * Letters) + char.ToUpperInvariant(name[at++]) - 'A' + 1;
        }

        return column > 0 && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows ? (row, column) : null;
    }
}
