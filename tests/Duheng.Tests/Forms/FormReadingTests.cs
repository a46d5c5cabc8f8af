using System.Globalization;
using Duheng.Application.Json;
using Duheng.Fixtures.Files;
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

    private static readonly string[] all =
        ["docx", "docx-controls", "docx-nested", "docx-tracked", "xlsx", "xlsx-sheets", "html", "md", "txt-tab", "txt-pipe", "txt-space", "txt-cell-pipe", "txt-cell-blank", "zip"];

    /// <summary>The pairs that hold: a form, and the kinds of file that it is read from.</summary>
    private static readonly Dictionary<string, string[]> held = new(StringComparer.Ordinal)
    {
        ["cn-2020"] = all,
        ["cn-2021"] = all,
        ["deductions"] = all,
        ["four-block"] = all,
        ["hubei-2020"] = all,
        ["sanming-2015"] = all,
        ["self-and-review"] = all,

        // Its money has ten columns, most of them empty: once blanks join the cells, nobody can say which level of government paid.
        ["shanxi-2021"] = [.. all.Where(file => file != "txt-space")],
        ["sichuan"] = all,
        ["transfer"] = all,
        ["unit-summary"] = all,
        ["yunnan"] = all,
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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void An_amount_that_may_stand_under_several_sources_is_unclear_and_never_wrong(int seed)
    {
        var page = FormBook.Named("shanxi-2021").Clean(seed);

        var document = FormTrial.Check(page, FileBook.Named("txt-space"), seed, TestContext.Current.CancellationToken);
        var differences = ReadingDifferences.Between(Expected.Report(page), ReportJson.From(Assert.Single(document.Reports).Report));

        Assert.All(differences, difference => Assert.Matches(@"^funds\.\w+\.(central|provincial|municipal|county): expected [\d.]+, got null$", difference));
        Assert.Equal(differences.Count > 0, document.Problem?.Zh.Contains("分不开", StringComparison.Ordinal) ?? false);
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
