using System.CommandLine;
using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Cli.Output.Conversion;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng convert PATH --to json</c>: what a document states, as data.</summary>
internal sealed class ConvertCommand : ICliCommand
{
    private static readonly IReadOnlyList<string> Formats = [.. ReportWriters.All.Select(writer => writer.Format)];

    private readonly Argument<string> path = new("PATH") { Description = "一份文件；- 表示从标准输入读" };
    private readonly Option<string?> name = new("--name") { HelpName = "NAME", Description = "标准输入那份文件的名字" };
    private readonly Option<string> to = new("--to") { HelpName = string.Join('|', Formats), Description = "写成什么格式", Required = true };
    private readonly Option<string?> output = new("-o", "--output") { HelpName = "PATH", Description = "写到这个文件，而不是标准输出" };
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        to.Validators.Add(result =>
        {
            if (result.Tokens is [var given, ..] && !Formats.Contains(given.Value, StringComparer.Ordinal))
            {
                result.AddError(Spoken.Messages.Pick($"--to 还不能写“{given.Value}”；现在可用：{string.Join("、", Formats)}。", $"--to cannot write \"{given.Value}\" yet; there is {string.Join(", ", Formats)}."));
            }
        });
        var command = new Command("convert", "转换：把报告里写的内容变成数据") { path, name, to, output, language };
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var given = parsed.GetRequiredValue(path);
        if (Directory.Exists(given))
        {
            throw new UsageException($"“{given}”是文件夹；duheng convert 一次转换一份文件。", $"{given} is a folder; duheng convert takes one file at a time.");
        }

        if (parsed.GetValue(output) is { Length: > 0 } file && given != "-" && RealPath.Of(file) == RealPath.Of(given))
        {
            throw new UsageException($"-o 与要转换的“{file}”是同一个文件；请换一个文件名，原件不会被覆盖。", $"-o is {file}, which is to be converted: name another file; originals are never overwritten.");
        }

        var spoken = CommonOptions.LanguageOf(parsed, language);
        var reports = await ReadAsync(await Inputs.FindAsync([given], parsed.GetValue(name), cancellationToken), spoken, cancellationToken);
        if (reports.Count == 0)
        {
            return ExitCode.Failed;
        }

        var format = parsed.GetRequiredValue(to);
        await using var target = OutputTarget.Open(parsed.GetValue(output), parsed.InvocationConfiguration.Output);
        ReportWriters.All.First(writer => writer.Format == format).Write(reports, target.Stream);
        target.Complete();
        return ExitCode.Clean;
    }

    /// <summary>What could not be read, or only in part, is told on standard error.</summary>
    private static async Task<IReadOnlyList<Report>> ReadAsync(IReadOnlyList<DocumentSource> sources, Language language, CancellationToken cancellationToken)
    {
        var reports = new List<Report>();
        var check = new CheckDocuments(new CheckDocument(Knowledge.Shipped));
        await foreach (var document in check.ExecuteAsync(sources, new CheckOptions(null, RuleSelection.None), jobs: 1, cancellationToken))
        {
            reports.AddRange([.. document.Reports.Select(one => one.Report), .. document.Stated]);
            if (document.Problem is { } problem && !document.IsSkipped)
            {
                await Console.Error.WriteLineAsync($"{document.Source.Name}：{language.Pick(problem)}".AsMemory(), cancellationToken);
            }
        }

        return reports;
    }
}
