using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Documents.Templates.Own;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Commands;

/// <summary>From data to documents: by a shipped template, by a Word file of the user's, or by the layout that the data names.</summary>
internal sealed class ReportComposer
{
    private readonly ComposeReport compose = new(Knowledge.Shipped);
    private readonly SchemeChoice? scheme;
    private ITemplate? chosen;
    private ISummaryTemplate? summary;
    private OwnTemplate? own;

    private ReportComposer(SchemeChoice? scheme) => this.scheme = scheme;

    /// <summary>The user's own Word file, where one is filled.</summary>
    public string? OwnFile { get; private set; }

    /// <param name="template">An id, the path of a .docx, or null.</param>
    public static async Task<ReportComposer> CreateAsync(string? template, SchemeChoice? scheme, CancellationToken cancellationToken)
    {
        var composer = new ReportComposer(scheme);
        if (template is null)
        {
            return composer;
        }

        composer.chosen = TemplateCatalog.Find(template);
        composer.summary = TemplateCatalog.FindSummary(template);
        if (composer.chosen is null && composer.summary is null)
        {
            composer.OwnFile = template;
            composer.own = File.Exists(template)
                ? await ReadAsync(template, cancellationToken)
                : throw new UsageException(
                    $"没有“{template}”这个模板，也没有这个文件；可用：{Known()}，或自备的 .docx。", $"There is no template \"{template}\", and no such file; there are {Known()}, or a .docx of your own.");
        }

        return composer;
    }

    /// <summary>Whether all reports together make one document.</summary>
    public bool IsSummary => summary is not null;

    /// <exception cref="DataFileException">The content is no report data.</exception>
    public static IReadOnlyList<Report> Reports(string name, byte[] content) => ReportDataFile.Read(name, content, Knowledge.Shipped.Lexicon);

    /// <summary>One document of many reports, where the template is a summary.</summary>
    public IWritable Together(IReadOnlyList<Report> reports) => compose.Execute(reports, summary!, scheme?.Scheme); // IsSummary was asked

    /// <summary>The documents of a file of data, and a sentence on what they have no place for; null where all is told.</summary>
    /// <exception cref="DataFileException">The content is no report data.</exception>
    public (IReadOnlyList<IWritable> Documents, string? LeftOut) All(string name, byte[] content)
    {
        var reports = Reports(name, content);
        return (IsSummary ? [Together(reports)] :
        [
            .. reports.Select(report => own is not null
                ? compose.Execute(report, own, scheme?.Scheme)
                : compose.Execute(report, chosen ?? ByLayout(name, report), scheme?.Scheme)),
        ], LeftOut(name, reports));
    }

    /// <summary>What the data of a file says and the template has no place for, in one sentence; null where there is nothing.</summary>
    public string? LeftOut(string name, IReadOnlyList<Report> reports)
    {
        List<string> fields =
        [
            .. reports.SelectMany(report => summary is not null ? compose.LeftOut(report, summary, scheme?.Scheme)
                : own is not null ? compose.LeftOut(report, own, scheme?.Scheme)
                : compose.LeftOut(report, chosen ?? ByLayout(name, report), scheme?.Scheme)).Distinct(StringComparer.Ordinal),
        ];
        return fields.Count == 0 ? null : Spoken.Messages.Pick(
            $"{name}：模板里没有这些内容的位置，写出的文档不含它们：{string.Join("、", fields)}。",
            $"{name}: the template has no place for {string.Join(", ", fields)}; what is written lacks them.");
    }

    private static async Task<OwnTemplate> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            var template = OwnTemplate.Read(file, await Inputs.ReadDataAsync(file, cancellationToken));
            if (template.Missing.ToList() is { Count: > 0 } missing)
            {
                await Console.Error.WriteLineAsync(Spoken.Messages.Pick(
                    $"{file} 里没有这些名称：{string.Join("、", missing)}；写出的文档将不含它们。", $"{file} has no place for {string.Join(", ", missing)}: what is written will lack them.").AsMemory(), cancellationToken);
            }

            return template;
        }
        catch (TemplateException mistake)
        {
            throw new UsageException(mistake.Sentence.Zh, mistake.Sentence.En, mistake);
        }
    }

    private static ITemplate ByLayout(string name, Report report) =>
        (report.Layout is { } layout ? TemplateCatalog.Find(layout) : null)
        ?? throw new DataFileException(new Wording(
            $"{name} 没有写明可用的版式（layout），请用 --template 指定：{Known()}。", $"{name} names no layout with a template; choose one with --template: {Known()}."));

    private static string Known() => string.Join("、", TemplateCatalog.Ids);
}
