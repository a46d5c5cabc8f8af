using System.Text;
using Duheng.Storage.Foreign;

namespace Duheng.Application.Registers.Sources;

/// <summary>What a query brought, as the file that an import reads: one more kind of sheet.</summary>
internal static class SourceSheet
{
    public static byte[] Csv(ForeignRows found)
    {
        var text = new StringBuilder();
        foreach (var row in found.Rows.Prepend(found.Heads))
        {
            for (var column = 0; column < row.Count; column++)
            {
                text.Append(column == 0 ? "\"" : ",\"").Append(row[column].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }

            text.Append('\n');
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
