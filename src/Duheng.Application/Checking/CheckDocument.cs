using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Duheng.Application.Caching;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Documents.Readers;
using Duheng.Documents.Readers.Zip;
using Duheng.Documents.Recognition;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Checking;

/// <summary>Reads one document, scores its report anew and audits it (体检).</summary>
/// <param name="cache">Results of earlier runs; null to read everything anew.</param>
public sealed class CheckDocument(Knowledge knowledge, CheckCache? cache = null) : IUseCase
{
    public CheckedDocument Execute(DocumentSource source, CheckOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var content = source.Open();
            var sha256 = DocumentReaders.IsTooLarge(content) ? null : HashOf(content);
            var known = sha256 is null || options.KeepsPaper ? null : cache?.Find(source, sha256, options);
            return known ?? Fresh(source, content, sha256, options, cancellationToken);
        }
        catch (RefusedContentException refused)
        {
            return Unopened(source, refused.Problem);
        }
        catch (OverflowException)
        {
            return Unopened(source, new Wording(
                "有数字大得不合常理，无法计算；请核对文件里的金额和数量。", "A number is too large to compute with: check the amounts and counts of the file."));
        }
        catch (RegexMatchTimeoutException)
        {
            return Unopened(source, new Wording(
                "文字结构异常，在时限内没有读完；请确认这是一份自评报告。", "The text is of an odd make and was not read in time: check that it is a report."));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unopened(source, new Wording("找不到这个文件；请核对路径。", "There is no such file: check the path."));
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return Unopened(source, new Wording(
                "打不开这个文件（没有权限，或正被别的程序占用）；请关闭占用它的程序再试。",
                "The file cannot be opened (no permission, or another program holds it): close that program and try again."));
        }
    }

    private CheckedDocument Fresh(DocumentSource source, Stream content, string? sha256, CheckOptions options, CancellationToken cancellationToken)
    {
        var reading = DocumentReaders.Read(content, cancellationToken);
        if (BestReading.Of(knowledge.Recogniser, reading) is not var (paper, parts))
        {
            var isSkipped = !source.IsNamed && !reading.IsArchive;
            return new CheckedDocument(source, sha256, DocumentStatus.Unreadable, reading.Problem, []) { IsSkipped = isSkipped, IsUnopened = isSkipped && !reading.IsForeign, IsArchive = reading.IsArchive };
        }

        var fonts = new Lazy<IReadOnlyDictionary<int, IReadOnlyList<PrintedFont>>>(() => FontReading.Of(content, paper, cancellationToken));
        var document = Check(source, sha256, parts, fonts, options);
        cache?.Keep(document, options);
        return document with { Paper = options.KeepsPaper ? paper : null };
    }

    private static CheckedDocument Unopened(DocumentSource source, Wording problem) =>
        new(source, null, DocumentStatus.Unreadable, problem, []);

    private static string HashOf(Stream content)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private CheckedDocument Check(
        DocumentSource source, string? sha256, IReadOnlyList<Recognised> parts, Lazy<IReadOnlyDictionary<int, IReadOnlyList<PrintedFont>>> fonts, CheckOptions options)
    {
        var problem = PartProblems.Of(parts);
        List<CheckedReport> reports = [.. parts.Where(part => part.Report is not null).Select(part => Check(part.Report!, part.Because, fonts, options))]; // filtered before
        if (reports.Count == 0)
        {
            return new CheckedDocument(source, sha256, DocumentStatus.Unreadable, problem, [])
            {
                IsSkipped = !source.IsNamed && parts.All(part => !part.IsReport),
                Stated = [.. parts.SelectMany(part => part.Stated)],
            };
        }

        return new CheckedDocument(source, sha256, problem is null ? DocumentStatus.Read : DocumentStatus.Partial, problem, reports);
    }

    private CheckedReport Check(Report read, Wording? because, Lazy<IReadOnlyDictionary<int, IReadOnlyList<PrintedFont>>> fonts, CheckOptions options)
    {
        var choice = options.Scheme ?? knowledge.Schemes.ChooseFor(read, because);
        var report = (choice.Scheme.Page ?? read.AskedPage) is { Fonts.Count: > 0 } ? read with { Fonts = fonts.Value } : read;
        var sheet = ReportScoring.Score(report, choice.Scheme, knowledge.Lexicon);
        return new CheckedReport(report, choice, sheet, AuditEngine.Audit(new AuditCase(report, sheet, choice.Scheme, knowledge.Lexicon), options.Rules));
    }
}
