using System.Globalization;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Bench;

/// <summary>The national form (项目支出绩效自评表) filled for one project after another, as Word files of about two pages.</summary>
internal static class WordForms
{
    public static IReadOnlyList<byte[]> Make(int count) =>
        [.. Enumerable.Range(0, count).Select(seed => FileBook.Named("docx").Write(FormBook.Named("cn-2020").Clean(seed), new Dice(seed)))];

    public static IReadOnlyList<string> Write(IReadOnlyList<byte[]> documents, string folder)
    {
        Directory.CreateDirectory(folder);
        return [.. documents.Select((content, number) =>
        {
            var file = Path.Combine(folder, number.ToString("D5", CultureInfo.InvariantCulture) + ".docx");
            File.WriteAllBytes(file, content);
            return file;
        })];
    }
}
