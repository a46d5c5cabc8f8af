using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Documents;

/// <summary>Workbooks opened and saved again by LibreOffice.</summary>
internal static class Calc
{
    /// <summary>Converts all files in one go; gives the contents in the order of the names.</summary>
    public static async Task<IReadOnlyList<byte[]>> ResaveAsync(TemporaryFolder folder, string filter, params IReadOnlyList<byte[]> workbooks)
    {
        var soffice = Needs.LibreOfficeCalc();
        var files = workbooks.Select((_, index) => folder.At($"workbook{(char)('a' + index)}.xlsx")).ToList();
        for (var index = 0; index < files.Count; index++)
        {
            await File.WriteAllBytesAsync(files[index], workbooks[index], TestContext.Current.CancellationToken);
        }

        await Run.ToEndAsync(
            [soffice, $"-env:UserInstallation=file://{folder.At("profile")}", "--headless", "--convert-to", filter, "--outdir", folder.At("saved"), .. files],
            TestContext.Current.CancellationToken);
        var extension = filter.Split(':')[0];
        return [.. files.Select(file => File.ReadAllBytes(Path.Combine(folder.At("saved"), Path.ChangeExtension(Path.GetFileName(file), extension))))];
    }
}
