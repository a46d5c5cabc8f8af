using System.Text;

namespace Duheng.Fixtures;

/// <summary>The bytes of a sample in each kind of file.</summary>
internal static class SampleFile
{
    public static byte[] Text(DraftReport report) => Encoding.UTF8.GetBytes(ShanxiTextDump.Write(report));

    public static byte[] Text(DraftNarrative report) => Encoding.UTF8.GetBytes(SanmingText.Write(report));

    /// <summary>With the line ends of Windows.</summary>
    public static byte[] WindowsText(DraftReport report) =>
        Encoding.UTF8.GetBytes(ShanxiTextDump.Write(report).Replace("\n", "\r\n", StringComparison.Ordinal));

    /// <summary>In the national encoding that older Chinese software saves.</summary>
    public static byte[] NationalText(DraftReport report) =>
        (CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? throw new NotSupportedException("GB18030"))
        .GetBytes(ShanxiTextDump.Write(report));

    public static byte[] Word(DraftReport report)
    {
        using var file = new MemoryStream();
        ShanxiDocx.Write(report, file);
        return file.ToArray();
    }

    public static byte[] Word(DraftNarrative report)
    {
        using var file = new MemoryStream();
        SanmingDocx.Write(report, file);
        return file.ToArray();
    }
}
