using System.CommandLine;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Application.Reporting;
using Duheng.Cli.Output;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng report DATA.json --template ID -o OUT.docx</c>: the official document of a report, from its data.</summary>
internal sealed class ReportCommand : ICliCommand
{
    private readonly Argument<string?> data = new("DATA") { Description = "报告数据（.json，格式见 duheng schema）；- 表示从标准输入读", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> template = new("--template") { HelpName = "ID", Description = "模板编号；不写则用数据里的版式" };
    private readonly Option<string> output = new("-o", "--output") { HelpName = "PATH", Description = "写到这个文件，格式由文件名结尾决定；用 --batch 时为文件夹（汇总仍为文件）", Required = true };
    private readonly Option<string?> batch = new("--batch") { HelpName = "FOLDER", Description = "文件夹里的每份 .json 各写一份；汇总模板则合写一份" };
    private readonly Option<string> to = CommonOptions.OneOf("--to", "--batch 写成什么格式", [.. ReportFiles.Extensions]);
    private readonly Option<string> scheme = SchemeOption.Create();
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("report", "生成报告：由数据写出正式文档") { data, template, output, batch, to, scheme, language };
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var compose = new Composer(parsed.GetValue(template), SchemeOption.Resolve(parsed.GetRequiredValue(scheme)));
        var target = parsed.GetRequiredValue(output);
        return (parsed.GetValue(data), parsed.GetValue(batch)) switch
        {
            ({ } file, null) => await OneAsync(file, target, compose, parsed.InvocationConfiguration.Output, cancellationToken),
            (null, { } folder) when compose.IsSummary => await ReportBatch.TogetherAsync(folder, target, compose, parsed.InvocationConfiguration.Output, cancellationToken),
            (null, { } folder) => await ReportBatch.RunAsync(folder, target, ReportFiles.Ready(parsed.GetRequiredValue(to)), compose, parsed.InvocationConfiguration.Output, cancellationToken),
            (null, null) => throw new UsageException("请给出报告数据文件，或用 --batch 给出文件夹。", "Give a file of report data, or a folder with --batch."),
            _ => throw new UsageException("一份数据文件和 --batch 只能给一个。", "Give either a file of data or --batch, not both."),
        };
    }

    private static async Task<ExitCode> OneAsync(string file, string target, Composer compose, TextWriter output, CancellationToken cancellationToken)
    {
        var content = await Inputs.ReadDataAsync(file, cancellationToken);
        return await WriteAsync(target, () => KeptFiles.OrRefuse(() => compose.All(file, content)), output, cancellationToken);
    }

    /// <summary>Writes manuscripts to a file, the second and later beside it.</summary>
    public static async Task<ExitCode> WriteAsync(string target, Func<IReadOnlyList<Manuscript>> compose, TextWriter output, CancellationToken cancellationToken)
    {
        var extension = ReportFiles.ExtensionOf(target);
        var files = compose().Select((manuscript, index) => (ReportFiles.Numbered(target, index), manuscript)).ToList();
        var unprinted = ReportFiles.Write(files, extension, cancellationToken);
        foreach (var (path, manuscript) in files.Where(one => !unprinted.Contains(one.Item1, StringComparer.Ordinal)))
        {
            await output.WriteLineAsync(Written(path, manuscript).AsMemory(), cancellationToken);
        }

        return unprinted.Count == 0 ? ExitCode.Clean : throw new UsageException(
            $"LibreOffice 没有在时限内印出“{unprinted[0]}”；请再试一次，或先写成 .docx。", $"LibreOffice did not print {unprinted[0]} in time: try again, or write .docx.");
    }

    /// <summary>What was written, and what is still asked for in it.</summary>
    public static string Written(string path, Manuscript manuscript)
    {
        var blanks = manuscript.Blanks.ToList();
        var count = Domain.Quantities.Figures.Plain(blanks.Count);
        return blanks.Count == 0
            ? Spoken.Messages.Pick($"已写出 {path}", $"{path} written")
            : Spoken.Messages.Pick($"已写出 {path}；待填 {count} 项：{string.Join("、", blanks)}", $"{path} written; to be filled in ({count}): {string.Join(", ", blanks)}");
    }

    /// <summary>From data to manuscripts, by one template or by the layout that each names.</summary>
    internal sealed class Composer(string? template, SchemeChoice? scheme)
    {
        private readonly ComposeReport compose = new(Knowledge.Shipped);
        private readonly ISummaryTemplate? summary = template is null ? null : TemplateCatalog.FindSummary(template);
        private readonly ITemplate? chosen = template is null || TemplateCatalog.FindSummary(template) is not null ? null : Find(template);

        /// <summary>Whether all reports together make one document.</summary>
        public bool IsSummary => summary is not null;

        /// <exception cref="DataFileException">The content is no report data.</exception>
        public IReadOnlyList<Manuscript> All(string name, byte[] content) => summary is not null
            ? [Together(Reports(name, content))]
            : [.. Reports(name, content).Select(report => compose.Execute(report, chosen ?? ByLayout(name, report), scheme?.Scheme))];

        /// <exception cref="DataFileException">The content is no report data.</exception>
        public static IReadOnlyList<Report> Reports(string name, byte[] content) => ReportDataFile.Read(name, content, Knowledge.Shipped.Lexicon);

        /// <summary>One document of many reports, where the template is a summary.</summary>
        public Manuscript Together(IReadOnlyList<Report> reports) => compose.Execute(reports, summary!, scheme?.Scheme); // IsSummary was asked

        private static ITemplate ByLayout(string name, Report report) =>
            (report.Layout is { } layout ? TemplateCatalog.Find(layout) : null)
            ?? throw new DataFileException(new Wording(
                $"{name} 没有写明可用的版式（layout），请用 --template 指定：{Known()}。", $"{name} names no layout with a template; choose one with --template: {Known()}."));

        private static ITemplate Find(string id) => TemplateCatalog.Find(id)
            ?? throw new UsageException($"没有“{id}”这个模板；可用：{Known()}。", $"There is no template \"{id}\"; there are {Known()}.");

        private static string Known() => string.Join("、", TemplateCatalog.Ids);
    }
}
