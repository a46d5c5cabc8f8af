using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing.Pdf;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Templates;

/// <summary>Every template as it comes out of the printer: its pages look as they were approved, inside their margins.</summary>
public sealed partial class PrintedTemplateTests : IDisposable
{
    private const double Tolerance = 0.02;
    private const int Much = 40;
    private const double PointsOfMillimetre = 72 / 25.4;

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Templates => [.. TemplateCatalog.Ids];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Pages_look_as_approved(string template)
    {
        var pdf = await PrintAsync(template);

        await Run.ToEndAsync([Needs.Poppler(), "-r", "45", "-gray", "-png", pdf, folder.At("page")], TestContext.Current.CancellationToken);
        var pages = Directory.EnumerateFiles(folder.Path, "page-*.png").Order(StringComparer.Ordinal).ToList();
        var approved = Repo.At("tests", "golden", "pictures", template);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Approve(pages, approved);
        }

        Assert.Equal(pages.Select(Path.GetFileName), Directory.Exists(approved) ? Directory.EnumerateFiles(approved).Select(Path.GetFileName).Order(StringComparer.Ordinal) : []);
        foreach (var page in pages)
        {
            var difference = GrayPicture.Read(await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken))
                .DifferenceFrom(GrayPicture.Read(await File.ReadAllBytesAsync(Path.Combine(approved, Path.GetFileName(page)), TestContext.Current.CancellationToken)), Much);
            Assert.True(difference < Tolerance, $"{Path.GetFileName(page)} differs from the approved picture in {difference.ToString("0.0%", CultureInfo.InvariantCulture)} of its blocks; look at both, then `dotnet dev.cs golden`.");
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Letters_stay_inside_the_margins(string template)
    {
        var pdf = await PrintAsync(template);

        await Run.ToEndAsync([Beside("pdftotext"), "-bbox-layout", pdf, folder.At("words.html")], TestContext.Current.CancellationToken);
        foreach (var page in Pages(folder.At("words.html")))
        {
            var (width, height) = (Number(page, "width"), Number(page, "height"));
            var (side, top) = width < height ? (25.0, 36.0) : (33.0, 25.0); // 订口、切口 and 天头 of GB/T 9704-2012, a hair less
            var foot = height - ((width < height ? 34.0 : 25.0) * PointsOfMillimetre);
            foreach (var word in page.Descendants().Where(one => one.Name.LocalName == "word" && Number(one, "yMin") < foot))
            {
                var hung = word.Value[^1] is '，' or '。' or '；' or '：' or '、' ? Number(word, "yMax") - Number(word, "yMin") : 0; // a stop may hang at the end of a line
                Assert.True(
                    Number(word, "xMin") > side * PointsOfMillimetre && Number(word, "xMax") - hung < width - (side * PointsOfMillimetre) && Number(word, "yMin") > top * PointsOfMillimetre,
                    $"“{word.Value}” stands in the margin.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task No_heading_is_the_last_line_of_a_page(string template)
    {
        var pdf = await PrintAsync(template);

        var text = await Run.ToEndAsync([Beside("pdftotext"), "-layout", pdf, "-"], TestContext.Current.CancellationToken);
        foreach (var page in text.Split('\f'))
        {
            var lines = page.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !PageNumber().IsMatch(line)).ToList();
            Assert.True(lines.Count == 0 || !Heading().IsMatch(lines[^1]), $"“{lines.LastOrDefault()}” is left alone at the end of a page.");
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task What_is_printed_reads_as_the_Word_file_does(string template)
    {
        var pdf = await PrintAsync(template);
        using var word = new MemoryStream();
        SomeReports.On(template).Write("docx", word);

        var stated = SomeReports.Stated(word.ToArray());

        Assert.NotEmpty(stated);
        Assert.Equal(stated, SomeReports.Stated(await File.ReadAllBytesAsync(pdf, TestContext.Current.CancellationToken)));
    }

    private static void Approve(List<string> pages, string approved)
    {
        if (Directory.Exists(approved))
        {
            Directory.Delete(approved, recursive: true);
        }

        Directory.CreateDirectory(approved);
        pages.ForEach(page => File.Copy(page, Path.Combine(approved, Path.GetFileName(page))));
    }

    private async Task<string> PrintAsync(string template)
    {
        _ = Needs.LibreOffice();
        var printed = PdfPrinter.Print([SomeReports.On(template)], TestContext.Current.CancellationToken)[0];
        Assert.NotNull(printed);
        await File.WriteAllBytesAsync(folder.At("out.pdf"), printed.ToArray(), TestContext.Current.CancellationToken);
        return folder.At("out.pdf");
    }

    private static string Beside(string program) => Path.Combine(Path.GetDirectoryName(Needs.Poppler())!, program); // a program lies in a folder

    private static IEnumerable<XElement> Pages(string file) => XDocument.Load(file).Descendants().Where(one => one.Name.LocalName == "page");

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture); // pdftotext writes them

    [GeneratedRegex("^—\\s*\\d+\\s*—$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex("^([一二三四五六]、|（[一二三四五六]）|\\d\\. )[^。；…]{2,30}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
