namespace Duheng.Tests.Documents.Forms;

/// <summary>Writes tables as text dumps print them: a cell is a line that begins with a tab, a blank line ends a row.</summary>
internal static class Dump
{
    /// <summary>One line a row, cells parted by |.</summary>
    public static string Table(string rows) =>
        string.Concat(rows.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(row => string.Concat(row.Split('|').Select(cell => $"\t{cell.Trim()}\n")) + "\n"));
}
