using System.CommandLine;
using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Fixing;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng check PATH…</c>: reads finished reports, scores each anew, lists every contradiction with its place.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private static readonly Dictionary<string, Severity?> Levels = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["blocker"] = Severity.Blocker,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
        ["never"] = null,
    };

    private readonly Argument<string[]> paths = new("PATH") { Description = "文件或文件夹；- 表示从标准输入读一份", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> name = new("--name") { HelpName = "NAME", Description = "标准输入那份文件的名字" };
    private readonly Option<string> scheme = SchemeOption.Create();
    private readonly Option<string> format = CommonOptions.Format("text", "json", "csv");
    private readonly Option<string?> output = new("-o", "--output") { HelpName = "PATH", Description = "写到这个文件，而不是标准输出" };
    private readonly Option<string?> annotate = new("--annotate") { HelpName = "DIR", Description = "另在这个文件夹里写出带批注的 .docx 副本，每个问题一条；原件不动" };
    private readonly Option<string?> fix = new("--fix") { HelpName = "DIR", Description = "另在这个文件夹里写出改正副本和 changes.csv：只改不动得分的错处；原件不动" };
    private readonly Option<string[]> select = RuleList("--select", "只查这些规则或规则族，如 SCR,FIN-04");
    private readonly Option<string[]> ignore = RuleList("--ignore", "不查这些规则或规则族");
    private readonly Option<string> failOn = CommonOptions.OneOf("--fail-on", "有这一级或更重的问题就以 1 结束", [.. Levels.Keys]);
    private readonly Option<string?> baseline = new("--baseline") { HelpName = "FILE", Description = "只报告这份基线里没有的问题" };
    private readonly Option<string?> waivers = new("--waivers") { HelpName = "FILE", Description = "豁免清单（duheng waive）：豁免的问题另列，不计入退出码" };
    private readonly Option<string?> writeBaseline = new("--write-baseline") { HelpName = "FILE", Description = "把全部问题写成基线，以后用 --baseline 略去" };
    private readonly Option<string> language = CommonOptions.Language();
    private readonly Option<bool> showSkipped = new("--show-skipped") { Description = "列出因资料不足而没有查的规则" };
    private readonly Option<int> jobs = new("--jobs") { Description = "同时检查几份", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };

    public Command Create()
    {
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs 至少是 1。");
            }
        });
        var command = new Command("check", "体检：重算得分，指出每一处矛盾") { paths, name, scheme, format, output, annotate, fix, select, ignore, failOn, baseline, writeBaseline, waivers, language, showSkipped, jobs };
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var rules = new RuleSelection(parsed.GetValue(select) ?? [], parsed.GetValue(ignore) ?? []);
        if (rules.FirstUnknown() is { } unknown)
        {
            throw new UsageException($"没有规则或规则族“{unknown}”；用 duheng rules 查看全部。");
        }

        var options = new CheckOptions(SchemeOption.Resolve(parsed.GetRequiredValue(scheme)), rules);
        var sources = await Inputs.FindAsync(parsed.GetRequiredValue(paths), parsed.GetValue(name), cancellationToken);
        if (parsed.GetValue(output) is { Length: > 0 } file && sources.Any(source => source.IsNamed && Path.GetFullPath(source.Name) == Path.GetFullPath(file)))
        {
            throw new UsageException($"-o 与要检查的“{file}”是同一个文件；请换一个文件名，原件不会被覆盖。");
        }

        var spoken = CommonOptions.LanguageOf(parsed, language);
        var copies = parsed.GetValue(annotate) is { } folderOfCopies ? Copies(folderOfCopies, ref sources, spoken) : null;
        var corrected = parsed.GetValue(fix) is { } folderOfFixes ? Corrected(folderOfFixes, parsed.GetValue(annotate), ref sources, options, spoken) : null;
        var level = Levels[parsed.GetRequiredValue(failOn)];
        var held = parsed.GetValue(baseline) is { } old ? KeptFiles.OrRefuse(() => BaselineFile.Read(old)) : null;
        var waived = new Waivers(parsed.GetValue(waivers) is { } list ? KeptFiles.OrRefuse(() => WaiverFile.Read(list)) : [], Waivers.Today(TimeProvider.System));
        var isWaiving = parsed.GetValue(waivers) is not null;
        var record = parsed.GetValue(writeBaseline) is { } fresh ? KeptFiles.OrRefuse(() => BaselineRecord.Open(fresh)) : null;
        var exitCode = ExitCode.Clean;
        await using var target = OutputTarget.Open(parsed.GetValue(output), parsed.InvocationConfiguration.Output);
        await using var sink = CheckOutputs.Create(parsed.GetRequiredValue(format), target, spoken, parsed.GetValue(showSkipped));
        await using var progress = new Progress(sources.Count);
        var check = new CheckDocuments(new CheckDocument(Knowledge.Shipped));
        var folder = new FolderCheck(Knowledge.Shipped, rules, waived.Context);
        await foreach (var found in check.ExecuteAsync(sources, options, parsed.GetValue(jobs), cancellationToken))
        {
            progress.Advance();
            record?.Add(found);
            folder.Add(found);
            var document = held?.Without(found) ?? found;
            document = isWaiving ? waived.Apply(document) : document;
            exitCode = Worse(exitCode, ExitCodeOf(document, level));
            copies?.Add(document, cancellationToken);
            corrected?.Add(document, cancellationToken);
            await sink.AddAsync(document, cancellationToken);
        }

        var together = folder.Close();
        record?.Add(together);
        var (counted, setApart) = waived.Split(held?.Without(together) ?? together);
        await sink.AddFolderAsync(counted, setApart, cancellationToken);
        KeptFiles.OrRefuse(() => record?.Write());
        corrected?.Complete();
        target.Complete();
        return Worse(exitCode, ExitCodeOf(counted, level));
    }

    private static AnnotatedCopies Copies(string folder, ref IReadOnlyList<DocumentSource> sources, Language language)
    {
        sources = CopyFolder.Without(folder, sources);
        return new AnnotatedCopies(CopyFolder.Open(folder, "--annotate", sources), language);
    }

    private static FixedCopies Corrected(string folder, string? annotated, ref IReadOnlyList<DocumentSource> sources, CheckOptions options, Language language)
    {
        if (annotated is { Length: > 0 } && folder.Length > 0 && RealPath.Of(annotated) == RealPath.Of(folder))
        {
            throw new UsageException($"--annotate 和 --fix 不能用同一个文件夹“{folder}”：两种副本同名。");
        }

        sources = CopyFolder.Without(folder, sources);
        return new FixedCopies(folder, CopyFolder.Open(folder, "--fix", sources), new FixDocument(Knowledge.Shipped, options), language);
    }

    private static ExitCode ExitCodeOf(CheckedDocument document, Severity? level)
    {
        if (document.Status == DocumentStatus.Unreadable)
        {
            return document.Source.IsNamed ? ExitCode.Failed : ExitCode.Clean;
        }

        return ExitCodeOf(document.Reports.SelectMany(report => report.Audit.Findings), level);
    }

    private static ExitCode ExitCodeOf(IEnumerable<Finding> findings, Severity? level) =>
        findings.Any(finding => finding.Severity >= level) ? ExitCode.Findings : ExitCode.Clean;

    private static ExitCode Worse(ExitCode one, ExitCode other) => one > other ? one : other;

    private static Option<string[]> RuleList(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "A,B",
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };
}
