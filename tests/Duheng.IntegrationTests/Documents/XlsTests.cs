using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Documents;

/// <summary>An old workbook (.xls) is read as the same workbook in .xlsx is: by what it prints.</summary>
public sealed class XlsTests : IDisposable
{
    private const string Filter = "xls:MS Excel 97";
    private const int Damages = 300;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false, "2023年12月31日", "1904/2/8", "2023年3月")]
    [InlineData(true, "2028年1月1日", "1908/2/9", "2027年3月")]
    public async Task Prints_what_the_new_workbook_prints(bool is1904, string day, string early, string month)
    {
        var workbook = OddWorkbook.Write(is1904);
        var old = (await Calc.ResaveAsync(folder, Filter, workbook))[0];

        var paper = Read(old).Paper!; // fails here when there is none

        Assert.Equal(Dump(Read(workbook).Paper!), Dump(paper));
        var text = Dump(paper);
        Assert.All(
            [day, early, month, "1,234,567.89", "93.10%", "123456789012", "3万元", "完成", "TRUE", "#DIV/0!", "#N/A", "12:00", "36:00", "-12.5", "附件一"],
            printed => Assert.Contains(printed, text, StringComparison.Ordinal));
        Assert.DoesNotContain("旧稿", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_workbook_is_told()
    {
        var old = (await Calc.ResaveAsync(folder, Filter, OddWorkbook.Write(is1904: false)))[0];
        var at = old.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xE1, 0x00, 0x02, 0x00]); // the first records after the beginning become that of a password
        Assert.True(at > 0);
        ((ReadOnlySpan<byte>)[0x2F, 0x00, 0x80, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78]).CopyTo(old.AsSpan(at));

        Assert.Equal("工作簿设了打开密码，读不了；请用 Excel 或 WPS 去掉密码后另存一份再检查。", Read(old).Problem?.Zh);
    }

    [Fact]
    public async Task A_damaged_workbook_ends_with_one_sentence()
    {
        var old = (await Calc.ResaveAsync(folder, Filter, OddWorkbook.Write(is1904: false)))[0];

        var half = Read(old[..(old.Length / 2)]);

        Assert.Null(half.Paper);
        Assert.Contains("不完整或已损坏", half.Problem!.Zh, StringComparison.Ordinal);

        var dice = new Duheng.Fixtures.Dice(97);
        for (var number = 0; number < Damages; number++)
        {
            var damaged = (byte[])old.Clone();
            for (var bytes = dice.Between(1, 8); bytes > 0; bytes--)
            {
                damaged[dice.Between(0, damaged.Length - 1)] = (byte)dice.Between(0, 255);
            }

            BinaryPrimitives.WriteUInt16LittleEndian(damaged.AsSpan(dice.Between(4, 200) * 2), (ushort)dice.Between(0, 65_535)); // and the header
            var reading = Read(damaged); // never an exception
            Assert.NotEqual(reading.Paper is null, reading.Problem is null);
        }
    }

    private static Reading Read(byte[] content) => DocumentReaders.Read(new MemoryStream(content, writable: false), TestContext.Current.CancellationToken);

    private static string Dump(Paper paper)
    {
        var text = new StringBuilder();
        foreach (var block in paper.Blocks)
        {
            text.AppendLine(block switch
            {
                TextBlock line => line.Text,
                Grid grid => string.Join('\n', grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{row.Number}.{cell.Column}+{cell.Span}{(cell.ContinuesAbove ? "^" : "")} {cell.Text}"))))),
                _ => block.ToString(),
            });
        }

        return text.ToString();
    }
}
