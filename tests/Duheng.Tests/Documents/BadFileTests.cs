using System.IO.Compression;
using System.Text;
using Duheng.Application.Checking;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents;

/// <summary>What is no readable report ends with one sentence that says why and what to do.</summary>
public sealed class BadFileTests
{
    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], "文件是空的" },
        { "blank", Encoding.UTF8.GetBytes(" \n\n \n"), "没有文字" },
        { "letter", Encoding.UTF8.GetBytes("关于召开年度工作会议的通知\n各科室：请于周五下午两点到三楼会议室开会。\n"), "不像项目支出绩效自评报告" },
        { "noise", [.. Enumerable.Range(0, 50_000).Select(index => (byte)(((long)index * 7919 >> 3) & 0xFF))], "文件格式" },
        { "cut .docx", Docx()[..3_000], "不完整或已损坏" },
        { "bytes lost in a .docx", Damaged(Docx()), "不完整或已损坏" },
        { "old slides", OldOffice("PowerPoint Document"), "旧格式" },
        { "locked", OldOffice("EncryptedPackage"), "密码" },
        { "zip", Zip("readme.txt", "你好"), "压缩包" },
        { "slides", Zip("[Content_Types].xml", "<Types/>"), "演示文稿" },
        { "empty .xlsx", Zip("xl/workbook.xml", "<workbook/>"), "没有文字" },
        { "hostile xml", Zip("word/document.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"), "不完整或已损坏" },
        { "bomb", Zip("word/document.xml", new string(' ', 40_000_000)), "没有读取" },
        { "html", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>总分</body></html>"), "不像项目支出绩效自评报告" },
        { "pdf", Encoding.UTF8.GetBytes("%PDF-1.7 \u0000\u0001"), "PDF" },
        { "endless line", Encoding.UTF8.GetBytes(new string('得', 300_000)), "不像自评报告" },
        { "endless text", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("总得分9分，\n", 900_000))), "不像自评报告" },
        { "blank form", Encoding.UTF8.GetBytes(ShanxiTextDump.Write(Template())), "空白表" },
        { "cut .txt", Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean()).Split("二、项目绩效情况")[0]), "可能不完整" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Ends_with_one_sentence(string what, byte[] content, string says)
    {
        var document = Pipeline.Document(content);

        Assert.NotNull(what);
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        Assert.Contains(says, document.Problem!.Zh, StringComparison.Ordinal);
        Assert.EndsWith("。", document.Problem.Zh, StringComparison.Ordinal);
        Assert.EndsWith(".", document.Problem.En, StringComparison.Ordinal);
        Assert.Empty(document.Reports);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_unread()
    {
        var document = new CheckDocument(Application.Data.Knowledge.Shipped).Execute(
            new DocumentSource("大.txt", IsNamed: true, () => new HugeStream(200L * 1_048_576)), CheckOptions.Usual, TestContext.Current.CancellationToken);

        Assert.Equal("文件有 200 MB，超过 64 MB 的上限；自评报告不会这么大，请确认选对了文件。", document.Problem!.Zh);
    }

    private static DraftReport Template()
    {
        var clean = DraftReport.Clean();
        return clean with
        {
            Execution = clean.Execution with { Actual = "", Completion = "", Score = "", Reason = "" },
            Indicators = [.. clean.Indicators.Select(row => row with { Actual = "", Completion = "", Score = "", Reason = "" })],
            Total = "",
        };
    }

    private static byte[] Docx()
    {
        using var file = new MemoryStream();
        ShanxiDocx.Write(DraftReport.Clean(), file);
        return file.ToArray();
    }

    private static byte[] Damaged(byte[] docx)
    {
        var middle = docx.Length / 2;
        docx.AsSpan(middle, 400).Clear();
        return docx;
    }

    private static byte[] Zip(string name, string content)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }

    /// <summary>A compound file as far as a reader needs to look: its signature, and an entry's name in UTF-16.</summary>
    private static byte[] OldOffice(string entry)
    {
        var file = new byte[4_096];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        Encoding.Unicode.GetBytes(entry).CopyTo(file, 1_152);
        return file;
    }

    private sealed class HugeStream(long length) : MemoryStream
    {
        /// <summary>Enough to see whether it is an archive, which may be larger than a report.</summary>
        private const int Head = 4;

        public override long Length => length;

        public override int Read(byte[] buffer, int offset, int count) =>
            count <= Head ? base.Read(buffer, offset, count) : throw new InvalidOperationException("A file this large must not be read.");
    }
}
