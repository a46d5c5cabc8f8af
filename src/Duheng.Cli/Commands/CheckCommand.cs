using System.CommandLine;
using Duheng.Application.Auditing;
using Duheng.Application.Caching;
using Duheng.Application.Checking;
using Duheng.Application.Data;
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
    private readonly OwnData own = new();
    private readonly Option<string> format = CommonOptions.Format(CheckOutputs.Names);
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
    private readonly Option<bool> noCache = new("--no-cache") { Description = "不用以前的结果，每份都重新读、重新算" };
    private readonly Option<int> jobs = new("--jobs") { Description = "同时检查几份", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };

    public Command Create()
    {
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError(Spoken.Messages.Pick("--jobs 至少是 1。", "--jobs must be 1 or more."));
            }
        });
        var command = new Command("check", "体检：重算得分，指出每一处矛盾") { paths, name, format, output, annotate, fix, select, ignore, failOn, baseline, writeBaseline, waivers, language, showSkipped, noCache, jobs };
        own.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var rules = RulesOf(parsed);
        var (knowledge, scheme) = own.Read(parsed);
        var options = new CheckOptions(scheme, rules) { KeepsPaper = CheckOutputs.ShowsPaper(parsed.GetRequiredValue(format)) };
        var sources = await Inputs.FindAsync(parsed.GetRequiredValue(paths), parsed.GetValue(name), cancellationToken);
        if (parsed.GetValue(output) is { Length: > 0 } file && sources.Any(source => source.IsNamed && Path.GetFullPath(source.Name) == Path.GetFullPath(file)))
        {
            throw new UsageException($"-o 与要检查的“{file}”是同一个文件；请换一个文件名，原件不会被覆盖。", $"-o is {file}, which is to be checked: name another file; originals are never overwritten.");
        }

        var spoken = CommonOptions.LanguageOf(parsed, language);
        var copies = CheckCopies.Open(parsed.GetValue(annotate), parsed.GetValue(fix), ref sources, knowledge, options, spoken);
        var level = Levels[parsed.GetRequiredValue(failOn)];
        var held = parsed.GetValue(baseline) is { } old ? KeptFiles.OrRefuse(() => BaselineFile.Read(old)) : null;
        var waived = new Waivers(parsed.GetValue(waivers) is { } list ? KeptFiles.OrRefuse(() => WaiverFile.Read(list)) : [], Waivers.Today(TimeProvider.System));
        var isWaiving = parsed.GetValue(waivers) is not null;
        var record = parsed.GetValue(writeBaseline) is { } fresh ? KeptFiles.OrRefuse(() => BaselineRecord.Open(fresh)) : null;
        var exitCode = ExitCode.Clean;
        await using var target = OutputTarget.Open(parsed.GetValue(output), parsed.InvocationConfiguration.Output);
        await using var sink = CheckOutputs.Create(
            parsed.GetRequiredValue(format),
            new OutputRequest(target.Stream, target.Palette, target.Width, spoken, rules, level, parsed.GetValue(showSkipped)));
        await using var progress = new Progress(sources.Count);
        var cache = Cache(parsed, knowledge);
        var check = new CheckDocuments(new CheckDocument(knowledge, cache));
        var folder = new FolderCheck(knowledge, rules, waived.Context);
        await foreach (var found in check.ExecuteAsync(sources, options, parsed.GetValue(jobs), cancellationToken))
        {
            progress.Advance();
            record?.Add(found);
            folder.Add(found);
            var document = held?.Without(found) ?? found;
            document = isWaiving ? waived.Apply(document) : document;
            exitCode = Worse(exitCode, ExitCodeOf(document, level));
            copies.Add(document, cancellationToken);
            await sink.AddAsync(document, cancellationToken);
        }

        var together = folder.Close();
        record?.Add(together);
        var (counted, setApart) = waived.Split(held?.Without(together) ?? together);
        exitCode = Worse(exitCode, ExitCodeOf(counted, level));
        await sink.EndAsync(new RunEnd(counted, setApart, exitCode), cancellationToken);
        KeptFiles.OrRefuse(() => record?.Write());
        copies.Complete();
        target.Complete();
        await TellTroubleAsync(cache, spoken);
        return exitCode;
    }

    private RuleSelection RulesOf(ParseResult parsed)
    {
        var rules = new RuleSelection(parsed.GetValue(select) ?? [], parsed.GetValue(ignore) ?? []);
        return rules.FirstUnknown() is { } unknown
            ? throw new UsageException($"没有规则或规则族“{unknown}”；用 duheng rules 查看全部。", $"There is no rule or family \"{unknown}\"; duheng rules lists them all.")
            : rules;
    }

    /// <summary>None where it is not wanted, and with data files of the user's own, which may change under the same name.</summary>
    private CheckCache? Cache(ParseResult parsed, Knowledge knowledge) =>
        parsed.GetValue(noCache) || !CheckCache.IsWanted || !ReferenceEquals(knowledge, Knowledge.Shipped) ? null : new CheckCache(CheckCache.UsualFolder, knowledge.Schemes);

    private static async Task TellTroubleAsync(CheckCache? cache, Language spoken)
    {
        if (cache?.Trouble is { } trouble)
        {
            await Console.Error.WriteLineAsync(spoken == Language.En
                ? $"The cache {CheckCache.UsualFolder} cannot be used ({trouble}); everything was read anew. --no-cache leaves it alone."
                : $"缓存 {CheckCache.UsualFolder} 不能用（{trouble}），本次全部重新读。--no-cache 可以不用缓存。");
        }
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
