using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Duheng.Fixtures;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>check --annotate DIR</c>: where copies go, what gets none, and that no input is ever touched.</summary>
public sealed class AnnotateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Copies_stand_at_the_same_relative_path_and_inputs_stay()
    {
        var faulty = Word(DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" }));
        Write("收件/甲/坏.docx", faulty);
        Write("收件/好.docx", Word(DraftReport.Clean()));
        Write("收件/文本.txt", Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean())));
        Write("收件/通知.docx", [1, 2, 3]);

        var first = await RunAsync("check", "收件", "--annotate", "出/批注");
        var bytes = await File.ReadAllBytesAsync(folder.At("出/批注/甲/坏.docx"), TestContext.Current.CancellationToken);
        var again = await RunAsync("check", "收件", "--annotate", "出/批注");

        Assert.Equal((1, 1), (first.ExitCode, again.ExitCode));
        Assert.Equal(["好.docx", "甲/坏.docx"], Directory.EnumerateFiles(folder.At("出/批注"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.At("出/批注"), file)).Order(StringComparer.Ordinal));
        Assert.Equal("收件/文本.txt：不是 .docx，没有加批注。", first.Error.Trim());
        Assert.Equal(faulty, await File.ReadAllBytesAsync(folder.At("收件/甲/坏.docx"), TestContext.Current.CancellationToken));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(folder.At("出/批注/甲/坏.docx"), TestContext.Current.CancellationToken));
        Assert.Equal(first.Output, again.Output);
    }

    [Theory]
    [InlineData("收件", "收件")]
    [InlineData("收件/坏.docx", "收件")]
    [InlineData("收件/坏.docx", "链接")]
    public async Task A_folder_that_would_overwrite_an_input_is_refused_before_anything_is_written(string input, string into)
    {
        var faulty = Word(DraftReport.Clean());
        Write("收件/坏.docx", faulty);
        Directory.CreateSymbolicLink(folder.At("链接"), folder.At("收件"));

        var run = await RunAsync("check", input, "--annotate", into);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("原件不会被覆盖", run.Error, StringComparison.Ordinal);
        Assert.Equal(faulty, await File.ReadAllBytesAsync(folder.At("收件/坏.docx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Copies_inside_the_searched_folder_are_not_checked_the_next_time()
    {
        Write("坏.docx", Word(DraftReport.Clean()));

        await RunAsync("check", ".", "--annotate", "批注");
        var again = await RunAsync("check", ".", "--annotate", "批注", "--format", "json");

        Assert.Single(Directory.EnumerateFiles(folder.Path, "*.docx", SearchOption.AllDirectories), file => file.Contains("批注", StringComparison.Ordinal));
        Assert.Equal(1, again.Output.Split("\"file\":").Length - 1);
    }

    [Fact]
    public async Task Two_inputs_of_one_name_keep_their_folders()
    {
        Write("2021/报告.docx", Word(DraftReport.Clean()));
        Write("2022/报告.docx", Word(DraftReport.Clean()));

        await RunAsync("check", "2021/报告.docx", "2022/报告.docx", "--annotate", "批注");

        Assert.True(File.Exists(folder.At("批注/2021/报告.docx")) && File.Exists(folder.At("批注/2022/报告.docx")));
    }

    [Fact]
    public async Task A_member_of_an_archive_stands_in_a_folder_of_its_name()
    {
        Directory.CreateDirectory(folder.At("收件/甲"));
        using (var archive = ZipFile.Open(folder.At("收件/甲/包.zip"), ZipArchiveMode.Create))
        {
            using var member = archive.CreateEntry("里/坏.docx").Open();
            member.Write(Word(DraftReport.Clean()));
        }

        await RunAsync("check", "收件", "--annotate", "批注");

        Assert.True(File.Exists(folder.At("批注/甲/包.zip/里/坏.docx")));
    }

    [Fact]
    public async Task LibreOffice_reads_every_comment()
    {
        var office = Needs.LibreOffice();
        Write("坏.docx", Word(DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" })));
        await RunAsync("check", "坏.docx", "--annotate", "批注");

        await Run.ToEndAsync([office, "--headless", $"-env:UserInstallation=file://{folder.At("profile")}", "--convert-to", "fodt", "--outdir", folder.Path, folder.At("批注/坏.docx")], TestContext.Current.CancellationToken);

        var comments = Comments(folder.At("批注/坏.docx"));
        var text = XDocument.Load(folder.At("坏.fodt"));
        var annotations = text.Descendants().Where(element => element.Name.LocalName == "annotation").ToList();
        Assert.True(comments > 0);
        Assert.Equal(comments, annotations.Count);
        Assert.All(annotations, annotation => Assert.Equal("Duheng", annotation.Elements().Single(element => element.Name.LocalName == "creator").Value));
        Assert.Equal(comments, text.Descendants().Count(element => element.Name.LocalName == "annotation-end"));
    }

    private static int Comments(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var part = archive.GetEntry("word/comments.xml")!.Open(); // the report is faulty
        return XDocument.Load(part).Root!.Elements().Count();
    }

    private static byte[] Word(DraftReport draft)
    {
        using var file = new MemoryStream();
        ShanxiDocx.Write(draft, file);
        return file.ToArray();
    }

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.RunAsync(folder.Path, null, arguments);

    private void Write(string name, byte[] content)
    {
        var path = folder.At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it is inside the folder
        File.WriteAllBytes(path, content);
    }
}
