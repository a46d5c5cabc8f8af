using System.CommandLine;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Documents.Writing;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng report DATA.json --template ID -o OUT.docx</c>: the official document of a report, from its data.</summary>
internal sealed class ReportCommand : ICliCommand
{
    private readonly Argument<string?> data = new("DATA") { Description = "报告数据（.json，格式见 duheng schema）；- 表示从标准输入读", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> template = new("--template") { HelpName = "ID|FILE", Description = "模板编号，或自备的 Word 模板（.docx，用内容控件标名称）；不写则用数据里的版式" };
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
        var compose = await ReportComposer.CreateAsync(parsed.GetValue(template), SchemeOption.Resolve(parsed.GetRequiredValue(scheme)), cancellationToken);
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

    private static async Task<ExitCode> OneAsync(string file, string target, ReportComposer compose, TextWriter output, CancellationToken cancellationToken)
    {
        var content = await Inputs.ReadDataAsync(file, cancellationToken);
        string? leftOut = null;
        var ended = await WriteAsync(target, [file, compose.OwnFile], Documents, output, cancellationToken);
        await TellAsync(leftOut, cancellationToken);
        return ended;

        IReadOnlyList<IWritable> Documents()
        {
            (var documents, leftOut) = KeptFiles.OrRefuse(() => compose.All(file, content));
            return documents;
        }
    }

    /// <summary>Writes documents to a file, the second and later beside it.</summary>
    /// <param name="kept">Files that are never written over: the data, a template of one's own.</param>
    public static async Task<ExitCode> WriteAsync(
        string target, IReadOnlyList<string?> kept, Func<IReadOnlyList<IWritable>> compose, TextWriter output, CancellationToken cancellationToken)
    {
        var extension = ReportFiles.ExtensionOf(target);
        var files = compose().Select((document, index) => (ReportFiles.Numbered(target, index), document)).ToList();
        ReportFiles.KeepApart(files.Select(one => one.Item1), kept);
        var refused = ReportFiles.Write(files, extension, cancellationToken);
        foreach (var (path, document) in files.Where(one => !refused.Any(other => other.Path == one.Item1)))
        {
            await output.WriteLineAsync(Written(path, document).AsMemory(), cancellationToken);
        }

        return refused is [var first, ..] ? throw first.Reason : ExitCode.Clean;
    }

    /// <summary>Says on the side what a document lacks; null where it lacks nothing.</summary>
    public static Task TellAsync(string? leftOut, CancellationToken cancellationToken) =>
        leftOut is null ? Task.CompletedTask : Console.Error.WriteLineAsync(leftOut.AsMemory(), cancellationToken);

    /// <summary>What was written, and what is still asked for in it.</summary>
    public static string Written(string path, IWritable document)
    {
        var blanks = document.Blanks;
        var count = Domain.Quantities.Figures.Plain(blanks.Count);
        return blanks.Count == 0
            ? Spoken.Messages.Pick($"已写出 {path}", $"{path} written")
            : Spoken.Messages.Pick($"已写出 {path}；待填 {count} 项：{string.Join("、", blanks)}", $"{path} written; to be filled in ({count}): {string.Join(", ", blanks)}");
    }
}
