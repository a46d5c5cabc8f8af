using System.Globalization;
using System.Text;
using Duheng.Fixtures;

namespace Duheng.Bench;

/// <summary>Generated reports, one after the other and never kept: two in five as text, two as Word files, one narrative.</summary>
internal static class MadeDocuments
{
    public static IEnumerable<(string Name, byte[] Content)> Make(int count)
    {
        var generator = new ReportGenerator(2_026);
        for (var number = 0; number < count; number++)
        {
            var name = number.ToString("D6", CultureInfo.InvariantCulture);
            yield return (number % 5) switch
            {
                0 or 1 => ($"{name}.txt", Encoding.UTF8.GetBytes(ShanxiTextDump.Write(generator.NextReport()))),
                2 or 3 => ($"{name}.docx", Docx(generator.NextReport())),
                _ => ($"{name}.txt", Encoding.UTF8.GetBytes(SanmingText.Write(generator.NextNarrative()))),
            };
        }
    }

    private static byte[] Docx(DraftReport draft)
    {
        using var file = new MemoryStream();
        ShanxiDocx.Write(draft, file);
        return file.ToArray();
    }
}
