using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Documents.Readers;
using Duheng.Documents.Readers.Zip;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Checking;

/// <summary>Reads one document, scores its report anew and audits it (体检).</summary>
public sealed class CheckDocument(Knowledge knowledge) : IUseCase
{
    public CheckedDocument Execute(DocumentSource source, CheckOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var content = source.Open();
            var reading = DocumentReaders.Read(content, cancellationToken);
            var sha256 = DocumentReaders.IsTooLarge(content) ? null : HashOf(content);
            return reading.Paper is { } paper
                ? Check(source, sha256, knowledge.Recogniser.Recognise(paper), options) with { Paper = options.KeepsPaper ? paper : null }
                : new CheckedDocument(source, sha256, DocumentStatus.Unreadable, reading.Problem, []) { IsSkipped = !source.IsNamed && !reading.IsArchive, IsArchive = reading.IsArchive };
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

    private static CheckedDocument Unopened(DocumentSource source, Wording problem) =>
        new(source, null, DocumentStatus.Unreadable, problem, []);

    private static string HashOf(Stream content)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private CheckedDocument Check(DocumentSource source, string? sha256, Documents.Recognition.Recognised recognised, CheckOptions options)
    {
        if (recognised.Report is not { } report)
        {
            return new CheckedDocument(source, sha256, DocumentStatus.Unreadable, recognised.Problem, [])
            {
                IsSkipped = !source.IsNamed && !recognised.IsReport,
            };
        }

        var choice = options.Scheme ?? knowledge.Schemes.ChooseFor(report, recognised.Because);
        var sheet = ReportScoring.Score(report, choice.Scheme, knowledge.Lexicon);
        var audit = AuditEngine.Audit(new AuditCase(report, sheet, choice.Scheme, knowledge.Lexicon), options.Rules);
        var status = recognised.Problem is null ? DocumentStatus.Read : DocumentStatus.Partial;
        return new CheckedDocument(source, sha256, status, recognised.Problem, [new CheckedReport(report, choice, sheet, audit)]);
    }
}
