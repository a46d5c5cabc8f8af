using System.Globalization;
using Duheng.Fixtures.Forms;

namespace Duheng.Tests.Forms;

/// <summary>
/// What is written on a form is what is read out of it, in every kind of file: every field, and no finding of blocker or error on a
/// clean report. The same report in two kinds of file is held against the same expectation, so that it is the same report.
/// `dotnet dev.cs bench --forms` prints all pairs, those that do not hold yet among them.
/// </summary>
public sealed class FormReadingTests
{
    private const int Seeds = 4;

    private static readonly string[] tables =
        ["docx", "docx-controls", "docx-nested", "docx-tracked", "xlsx", "xlsx-sheets", "html", "md", "txt-tab", "txt-pipe", "zip"];

    private static readonly string[] sentences = [.. tables, "txt-space", "txt-cell-pipe", "txt-cell-blank"];

    /// <summary>The pairs that hold: a form, and the kinds of file that it is read from.</summary>
    private static readonly Dictionary<string, string[]> held = new(StringComparer.Ordinal)
    {
        ["cn-2020"] = tables,
        ["cn-2021"] = tables,
        ["deductions"] = sentences,
        ["four-block"] = tables,
        ["hubei-2020"] = tables,
        ["sanming-2015"] = sentences,
        ["self-and-review"] = tables,
        ["shanxi-2021"] = tables,
        ["sichuan"] = tables,
        ["transfer"] = tables,
        ["unit-summary"] = sentences,
        ["yunnan"] = tables,
    };

    public static TheoryData<string, string> Held =>
        [.. held.SelectMany(form => form.Value.Select(file => (form.Key, file)))];

    [Theory]
    [MemberData(nameof(Held))]
    public void Every_field_reads_back_and_a_clean_report_is_clean(string form, string file)
    {
        var faults = Enumerable.Range(1, Seeds).SelectMany(seed =>
            new FormTrial(form, file, seed).Faults(TestContext.Current.CancellationToken).Select(fault => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {fault}")));

        Assert.Empty(faults);
    }

    [Fact]
    public void A_figure_read_wrong_is_told()
    {
        var page = FormBook.Named("cn-2020").Clean(seed: 1);
        var wrote = Expected.Report(page);

        var told = ReadingDifferences.Between(wrote, wrote with { Total = 1m, Indicators = [wrote.Indicators[0] with { Actual = "1" }, .. wrote.Indicators.Skip(1)] });

        Assert.Equal(["indicators[0].actual", "total"], told.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }
}
