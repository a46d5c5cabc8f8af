using System.Globalization;
using System.Text;

namespace Duheng.E2ETests.Shared;

/// <summary>A report with several hundred faults: a faulty line of a sample, many times under other names.</summary>
internal static class ManyFindings
{
    private const string Line = "用人单位合作机制";

    public static byte[] Report(int lines)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var sample = File.ReadAllText(Directory.EnumerateFiles(Repo.At("samples"), "碧浦县*").Single(), Encoding.GetEncoding("gb18030")).ReplaceLineEndings("\n");
        var end = sample.IndexOf("\n\n", sample.LastIndexOf(Line, StringComparison.Ordinal), StringComparison.Ordinal) + 2;
        var copies = Enumerable.Range(1, lines).Select(number => string.Create(CultureInfo.InvariantCulture, $"\t\n\t\n\t{Line}{number}\n\t6\n\t提升\n\t97%\n\t\n\t0\n\t\n\n"));
        return Encoding.UTF8.GetBytes(sample.Insert(end, string.Concat(copies)));
    }
}
