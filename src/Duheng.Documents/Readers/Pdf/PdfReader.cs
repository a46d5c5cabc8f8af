using System.Globalization;
using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Programs;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>
/// PDF, through poppler. It is read in three ways: words put between the lines of the tables, the text as it lies on the
/// page, and the text in the order of the content. Whoever knows what a report is keeps the best.
/// </summary>
public sealed class PdfReader : IDocumentReader
{
    private const int MostPages = 120;
    private const int HeadWindow = 1_024;
    private const int FewLetters = 10;
    private const int PasswordExit = 1, PermissionExit = 3;

    private static readonly string[] Orders = ["-layout", "-raw"];

    public int Order => 12;

    /// <summary>The mark may have some bytes before it.</summary>
    public bool Recognises(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, HeadWindow)].IndexOf("%PDF-"u8) is >= 0 and var mark && (mark == 0 || head.Contains((byte)0) || head.IndexOf("obj"u8) >= 0);

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        if (!Poppler.IsThere)
        {
            return Reading.Failed(
                "读 PDF 需要 poppler（pdftotext），这台机器上没有；请安装 poppler-utils（Debian、Ubuntu：apt install poppler-utils），或用报告的 Word 文件检查。",
                "Reading PDF needs poppler (pdftotext), which this machine lacks: install poppler-utils (Debian, Ubuntu: apt install poppler-utils), or check the report's Word file.");
        }

        using var poppler = new Poppler(content, cancellationToken);
        var run = poppler.Words(MostPages + 1);
        if (Problem(run) is { } problem)
        {
            return problem;
        }

        var pages = PdfWords.Read(run.Output);
        return pages.Sum(page => page.Letters) < FewLetters ? Scanned(pages.Count) : Readings(poppler, pages, cancellationToken);
    }

    private static Reading Readings(Poppler poppler, IReadOnlyList<PdfPage> pages, CancellationToken cancellationToken)
    {
        var gaps = Gaps(poppler, pages);
        var read = pages.Take(MostPages).ToList();
        var rules = PdfRules.Read(poppler.Drawing(MostPages) is { IsStopped: false } drawing ? drawing.Output : []);
        var ruled = new PaperBuilder();
        foreach (var gap in gaps)
        {
            ruled.AddUnread(gap);
        }

        new PdfFlow(ruled).Add([.. read.Select((page, index) => page with { Rules = index < rules.Count ? rules[index] : [] })], cancellationToken);
        var others = Orders
            .Select(order => poppler.Text(order, MostPages))
            .Where(run => run.ExitCode == 0)
            .Select(run => TextPaper(run.Output, gaps, cancellationToken))
            .OfType<Paper>()
            .ToList();
        return Reading.Of(ruled, others);
    }

    private static Paper? TextPaper(byte[] text, IReadOnlyList<Wording> gaps, CancellationToken cancellationToken) =>
        new Text.TextReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace("\f", "\n", StringComparison.Ordinal))), cancellationToken)?.Paper is { } paper
            ? paper with { Unread = [.. paper.Unread, .. gaps] }
            : null;

    /// <summary>Pages that are a picture between others that are text, and pages past the limit.</summary>
    private static IReadOnlyList<Wording> Gaps(Poppler poppler, IReadOnlyList<PdfPage> pages)
    {
        var gaps = new List<Wording>();
        var bare = pages.Take(MostPages).Where(page => page.Letters < FewLetters).Select(page => page.Number).ToList();
        if (bare.Count > 0)
        {
            var pictured = PagesWithImages(poppler.Images(MostPages));
            var scanned = string.Join('、', bare.Where(pictured.Contains).Select(number => number.ToString(CultureInfo.InvariantCulture)));
            if (scanned.Length > 0)
            {
                gaps.Add(new Wording($"第 {scanned} 页是扫描的图片，没有读出（请换用 Word 文件，或先做文字识别）", $"page {scanned} is a scanned picture and was not read (use the Word file, or recognise its text first)"));
            }
        }

        if (pages.Count > MostPages)
        {
            gaps.Add(new Wording(
                string.Create(CultureInfo.InvariantCulture, $"只读了前 {MostPages} 页"), string.Create(CultureInfo.InvariantCulture, $"only the first {MostPages} pages were read")));
        }

        return gaps;
    }

    private static HashSet<int> PagesWithImages(ProgramRun list) =>
    [
        .. Encoding.UTF8.GetString(list.Output).Split('\n').Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length > 2)
            .Select(cells => int.TryParse(cells[0], CultureInfo.InvariantCulture, out var page) ? page : 0),
    ];

    private static Reading Scanned(int pages) => Reading.Failed(
        string.Create(CultureInfo.InvariantCulture, $"这份 PDF（{pages} 页）里没有文字，多半是扫描件；请用报告的 Word 文件检查，或先用文字识别（OCR）软件转成可复制文字的 PDF。"),
        string.Create(CultureInfo.InvariantCulture, $"This PDF ({pages} pages) holds no text; it is probably a scan: check the report's Word file, or recognise its text (OCR) first."));

    private static Reading? Problem(ProgramRun run) => run switch
    {
        { IsStopped: true } => Reading.Failed(
            "PDF 太大或结构异常，在时限内没有读完；请用报告的 Word 文件检查。", "The PDF is too large or of an odd make and was not read in time: check the report's Word file."),
        { ExitCode: PasswordExit } when run.Error.Contains("password", StringComparison.OrdinalIgnoreCase) => Reading.Failed(
            "PDF 设了打开密码，读不了；请去掉密码后另存一份再检查。", "The PDF is locked with a password: save a copy without it and check that."),
        { ExitCode: PermissionExit } => Reading.Failed(
            "PDF 限制了复制文字，读不了；请解除限制后另存一份，或用报告的 Word 文件检查。", "The PDF does not allow its text to be copied: lift that restriction, or check the report's Word file."),
        { ExitCode: not 0 } => Reading.Failed(
            "PDF 不完整或已损坏，读不下去；请重新下载或导出一次。", "The PDF is incomplete or damaged: download or export it again."),
        _ => null,
    };
}
