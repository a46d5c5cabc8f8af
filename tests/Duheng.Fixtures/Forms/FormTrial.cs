using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Fixtures.Files;

namespace Duheng.Fixtures.Forms;

/// <summary>A clean report on one form in one kind of file, taken through the whole way.</summary>
public sealed record FormTrial(string Form, string File, int Seed)
{
    private static readonly CheckDocument check = new(Knowledge.Shipped);

    /// <summary>Fields that were read otherwise than they were written, and findings that a clean report must not have; none is good.</summary>
    public IReadOnlyList<string> Faults(CancellationToken cancellationToken)
    {
        var page = FormBook.Named(Form).Clean(Seed);
        var document = Check(page, FileBook.Named(File), Seed, cancellationToken);
        if (document.Reports is not [var report])
        {
            return [$"report: expected 1, got {Figures.Print(document.Reports.Count)}: {document.Problem?.Zh}"];
        }

        return
        [
            .. ReadingDifferences.Between(Expected.Report(page), ReportJson.From(report.Report)),
            .. from finding in report.Audit.Findings
               where finding.Severity >= Severity.Error
               select $"finding {finding.Rule.Id}: {finding.Remark.Zh}",
        ];
    }

    /// <summary>Writes a page as a file and checks it; of an archive, the one file in it that is a report.</summary>
    public static CheckedDocument Check(FormPage page, IFormFile file, int seed, CancellationToken cancellationToken) =>
        Check(page, file, seed, CheckOptions.Usual, cancellationToken);

    public static CheckedDocument Check(FormPage page, IFormFile file, int seed, CheckOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);

        var content = file.Write(page, new Dice(seed));
        var source = new DocumentSource("报告" + file.Extension, IsNamed: true, () => new MemoryStream(content, writable: false));
        return new CheckDocuments(check).ExecuteAsync([source], options, jobs: 1, cancellationToken)
            .ToBlockingEnumerable(cancellationToken).Single(document => !document.IsSkipped);
    }
}
