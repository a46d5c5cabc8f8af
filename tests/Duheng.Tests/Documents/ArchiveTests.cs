using System.IO.Compression;
using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Documents.Readers.Zip;
using Duheng.Fixtures;

namespace Duheng.Tests.Documents;

/// <summary>A .zip is read like a folder: its files are documents, and none of them can do harm.</summary>
public sealed class ArchiveTests
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean()));

    [Fact]
    public async Task Members_are_documents_named_by_their_archive_in_ordinal_order()
    {
        var inner = Zip(("乙.txt", Report));
        var documents = await CheckAsync(Zip(("二.txt", Report), ("县/一.docx", Docx()), ("县/内.zip", inner), ("县/内.zip 说明.txt", Report)));

        Assert.Equal(["a.zip!/二.txt", "a.zip!/县/一.docx", "a.zip!/县/内.zip 说明.txt", "a.zip!/县/内.zip!/乙.txt"], documents.Select(one => one.Source.Name));
        Assert.All(documents, one => Assert.Equal(DocumentStatus.Read, one.Status));
        Assert.All(documents, one => Assert.False(one.Source.IsNamed));
    }

    [Fact]
    public async Task What_is_no_report_is_skipped_as_in_a_folder()
    {
        var documents = await CheckAsync(Zip(
            ("好.txt", Report), ("通知.txt", "请于周五开会。"u8.ToArray()), ("图.png", [0x89, 0x50, 0x4E, 0x47, 0]),
            ("~$好.docx", [1]), ("__MACOSX/._好.txt", [0, 5]), (".DS_Store", [0]), ("空文件夹/", [])));

        Assert.Equal(["a.zip!/好.txt"], documents.Where(one => !one.IsSkipped).Select(one => one.Source.Name));
        Assert.Equal(2, documents.Count(one => one.IsSkipped));
    }

    [Fact]
    public async Task Names_packed_by_chinese_Windows_and_by_macOS_are_read()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!; // the runtime has it

        Assert.Equal("a.zip!/绩效自评/报告一.txt", Assert.Single(await CheckAsync(Zip(gbk, ("绩效自评/报告一.txt", Report)))).Source.Name);
        Assert.Equal("a.zip!/绩效自评/报告二.txt", Assert.Single(await CheckAsync(WithoutUtf8Flag(Zip(("绩效自评/报告二.txt", Report))))).Source.Name);
    }

    [Theory]
    [InlineData("../../etc/甲.txt", "etc/甲.txt")]
    [InlineData("/etc/甲.txt", "etc/甲.txt")]
    [InlineData("C:\\Windows\\甲.txt", "Windows/甲.txt")]
    [InlineData("..\\..\\甲.txt", "甲.txt")]
    [InlineData("甲\u001b[31m\n.txt", "甲[31m.txt")]
    [InlineData("甲\u202Etxt.exe", "甲txt.exe")]
    [InlineData("./a//b/./甲.txt", "a/b/甲.txt")]
    public async Task A_name_is_only_a_label_and_cannot_climb_or_hide(string name, string label) =>
        Assert.Equal($"a.zip!/{label}", Assert.Single(await CheckAsync(Zip((name, Report)))).Source.Name);

    [Fact]
    public async Task Equal_names_are_told_apart()
    {
        var documents = await CheckAsync(Zip(("甲.txt", Report), ("甲.txt", Report), ("../甲.txt", Report), ("甲.txt (2)", Report)));

        Assert.Equal(["a.zip!/甲.txt", "a.zip!/甲.txt (2)", "a.zip!/甲.txt (2) (2)", "a.zip!/甲.txt (3)"], documents.Select(one => one.Source.Name));
    }

    [Fact]
    public async Task A_bomb_is_told_in_one_sentence_and_the_others_are_checked()
    {
        var documents = await CheckAsync(Zip(("炸弹.txt", new byte[30_000_000]), ("好.txt", Report)));

        Assert.Equal([DocumentStatus.Read, DocumentStatus.Unreadable], documents.Select(one => one.Status));
        Assert.Contains("像是压缩炸弹", documents[1].Problem!.Zh, StringComparison.Ordinal);
        Assert.False(documents[1].IsSkipped);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(900_000)]
    public void A_member_that_lies_about_its_length_gives_no_more_than_it_says(int said)
    {
        var archive = Zip(("甲.txt", Report));
        BitConverter.TryWriteBytes(archive.AsSpan(archive.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24), said);

        using var file = new ArchiveFile(() => new MemoryStream(archive, writable: false));
        var unpacked = Record.Exception(() => Assert.Equal(said, file.Unpack(Assert.Single(file.Members(new ArchiveLimits()))).Length));

        Assert.Equal(said > Report.Length ? typeof(RefusedContentException) : null, unpacked?.GetType());
    }

    [Fact]
    public async Task Members_that_share_their_bytes_are_a_trap()
    {
        var document = Assert.Single(await CheckAsync(Overlapping(Zip(("甲.txt", Report)), times: 30)));

        Assert.Equal("a.zip", document.Source.Name);
        Assert.Contains("互相重叠", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_in_archives_have_an_end()
    {
        var deep = Zip(("报告.txt", Report));
        for (var level = 0; level < 5; level++)
        {
            deep = Zip(("层.zip", deep), ("好.txt", Report));
        }

        var documents = await CheckAsync(deep);

        Assert.Equal(3, documents.Count(one => one.Status == DocumentStatus.Read));
        Assert.Contains("层数太多", Assert.Single(documents, one => one.Status == DocumentStatus.Unreadable).Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_member_is_told_and_a_locked_archive_once()
    {
        var both = Zip(("好.txt", Report), ("密.txt", Report));
        var one = await CheckAsync(Locked(both, "密.txt"));
        var all = await CheckAsync(Locked(Locked(both, "好.txt"), "密.txt"));

        Assert.Equal(["a.zip!/好.txt Read", "a.zip!/密.txt Unreadable"], one.Select(document => $"{document.Source.Name} {document.Status}"));
        Assert.Contains("设了密码", one[1].Problem!.Zh, StringComparison.Ordinal);
        Assert.Equal("a.zip", Assert.Single(all).Source.Name);
        Assert.Contains("压缩包设了密码", all[0].Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_archive_without_a_report_cannot_be_read()
    {
        var nothing = await CheckAsync(Zip(("通知.txt", "请于周五开会。"u8.ToArray())));
        var empty = await CheckAsync(Zip());

        Assert.Contains("没有可读的自评报告", nothing.Single(one => !one.IsSkipped).Problem!.Zh, StringComparison.Ordinal);
        Assert.True(empty.Single().Source.IsNamed);
    }

    [Fact]
    public void Who_reads_one_document_at_a_time_is_told_what_to_do() =>
        Assert.Contains("这是压缩包", Auditing.Pipeline.Document(Zip(("好.txt", Report))).Problem!.Zh, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<CheckedDocument>> CheckAsync(byte[] archive) =>
        await new CheckDocuments(new CheckDocument(Knowledge.Shipped))
            .ExecuteAsync([new DocumentSource("a.zip", IsNamed: true, () => new MemoryStream(archive, writable: false))], CheckOptions.Usual, jobs: 2, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

    private static byte[] Zip(params (string Name, byte[] Content)[] files) => Zip(null, files);

    private static byte[] Zip(Encoding? names, params (string Name, byte[] Content)[] files)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private static byte[] Docx()
    {
        using var file = new MemoryStream();
        ShanxiDocx.Write(DraftReport.Clean(), file);
        return file.ToArray();
    }

    /// <summary>Clears the flag that says that names are UTF-8, as macOS leaves it.</summary>
    private static byte[] WithoutUtf8Flag(byte[] archive)
    {
        foreach (var flags in FlagsOf(archive, string.Empty))
        {
            archive[flags + 1] &= 0xF7;
        }

        return archive;
    }

    private static byte[] Locked(byte[] archive, string name)
    {
        var copy = archive.ToArray();
        foreach (var flags in FlagsOf(copy, name))
        {
            copy[flags] |= 1;
        }

        return copy;
    }

    /// <summary>Where the flags of an entry stand: in its own header and in the directory.</summary>
    private static List<int> FlagsOf(byte[] archive, string name)
    {
        var found = new List<int>();
        var wanted = Encoding.UTF8.GetBytes(name);
        for (var at = 0; at + 46 < archive.Length; at++)
        {
            var (flags, start) = archive.AsSpan(at, 4) switch
            {
                var mark when mark.SequenceEqual("PK\u0003\u0004"u8) => (6, 30),
                var mark when mark.SequenceEqual("PK\u0001\u0002"u8) => (8, 46),
                _ => (0, 0),
            };
            if (flags > 0 && archive.AsSpan(at + start).StartsWith(wanted))
            {
                found.Add(at + flags);
            }
        }

        return found;
    }

    /// <summary>The directory's one entry repeated: many names for the same bytes.</summary>
    private static byte[] Overlapping(byte[] archive, int times)
    {
        var directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var end = archive.AsSpan().IndexOf("PK\u0005\u0006"u8);
        var entry = archive[directory..end];
        var tail = archive[end..];
        BitConverter.TryWriteBytes(tail.AsSpan(8), (ushort)times);
        BitConverter.TryWriteBytes(tail.AsSpan(10), (ushort)times);
        BitConverter.TryWriteBytes(tail.AsSpan(12), entry.Length * times);
        return [.. archive[..directory], .. Enumerable.Repeat(entry, times).SelectMany(bytes => bytes), .. tail];
    }
}
