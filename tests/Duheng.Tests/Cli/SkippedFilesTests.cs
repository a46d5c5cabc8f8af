using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Application.Output;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Tests.Cli;

/// <summary>What a search of a folder leaves out is told; what nobody could open is named.</summary>
public sealed class SkippedFilesTests
{
    private static readonly byte[] Report = FileBook.Named("docx").Write(FormBook.Named("cn-2020").Clean(7), new Dice(7));

    [Fact]
    public void A_locked_or_broken_file_is_named_and_a_picture_is_not()
    {
        var skipped = new SkippedFiles();
        skipped.Add(Checked("县局.docx", Report[..(Report.Length / 2)]));
        skipped.Add(Checked("照片.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]));
        skipped.Add(Checked("通知.txt", "请于周五下午开会。"u8.ToArray()));

        Assert.Equal(3, skipped.Count);
        Assert.Equal("跳过 2 个不是自评报告的文件，另有 1 个打不开或读不出文字，不知道是不是（逐个检查会说明原因）：县局.docx", skipped.Say(Language.Zh));
        Assert.Equal("2 skipped as no reports; 1 more could not be opened or read, so nobody knows (check one by one for the reason): 县局.docx", skipped.Say(Language.En));
    }

    [Fact]
    public void Of_many_the_first_ten_are_named()
    {
        var skipped = new SkippedFiles();
        for (var number = 0; number < 12; number++)
        {
            skipped.Add(Checked($"{(char)('a' + number)}.docx", Report[..200]));
        }

        Assert.EndsWith("：a.docx、b.docx、c.docx、d.docx、e.docx、f.docx、g.docx、h.docx、i.docx、j.docx等", skipped.Say(Language.Zh), StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_locked_the_sentence_is_short()
    {
        var skipped = new SkippedFiles();
        skipped.Add(Checked("通知.txt", "请于周五下午开会。"u8.ToArray()));

        Assert.Equal("跳过 1 个不是自评报告的文件", skipped.Say(Language.Zh));
    }

    private static CheckedDocument Checked(string name, byte[] content) =>
        new CheckDocument(Knowledge.Shipped).Execute(new DocumentSource(name, IsNamed: false, () => new MemoryStream(content, writable: false)), CheckOptions.Usual, TestContext.Current.CancellationToken);
}
