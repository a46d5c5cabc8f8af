using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Documents.Writing.Pdf;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>The official report of a self-evaluation as it stands (生成报告), at any time.</summary>
public sealed class WriteEvaluationReport(Database database, EvaluationStore store, ComposeReport compose) : IUseCase
{
    private const string National = "cn-2020";

    /// <param name="extension">docx, xlsx, html or pdf.</param>
    public async Task<Result<WrittenReport>> ExecuteAsync(Actor actor, long projectYearId, string extension, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        if (await store.FindAsync(work, year, cancellationToken) is not { } evaluated)
        {
            return Refusals.Conflict("自评还没有开始，没有报告可写。");
        }

        var layout = evaluated.Report.Layout ?? National;
        var template = TemplateCatalog.Find(layout) ?? TemplateCatalog.Find(National) ?? throw new InvalidOperationException("There is no template.");
        IWritable document = compose.Execute(evaluated.Report, template, evaluated.Sheet.Scheme);
        using var content = new MemoryStream();
        if (extension == PdfPrinter.Extension)
        {
            if (!PdfPrinter.IsAvailable)
            {
                return Refusals.Conflict("写 PDF 要用 LibreOffice，服务器上没有安装；请先下载 Word，或请管理员安装。");
            }

            // Printing takes a second or two: not on the thread that answers others.
            if ((await Task.Run(() => PdfPrinter.Print([document], cancellationToken), cancellationToken))[0] is not { } printed)
            {
                return Refusals.Conflict("LibreOffice 没有在时限内印出；请再试一次，或先下载 Word。");
            }

            await printed.CopyToAsync(content, cancellationToken);
        }
        else if (document.Extensions.Contains(extension, StringComparer.Ordinal))
        {
            document.Write(extension, content);
        }
        else
        {
            return Refusals.NoSuch("这种格式");
        }

        return new WrittenReport($"{year.Name}（{Domain.Quantities.Figures.Plain(year.Year)}年度自评）.{extension}", content.ToArray());
    }
}
