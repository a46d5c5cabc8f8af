using System.CommandLine;
using System.Globalization;
using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng waive PATH --rule ID …</c>: keeps on file that a finding stays as it is, why, by whom and until when.</summary>
internal sealed class WaiveCommand : ICliCommand
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "文件或文件夹", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> rule = new("--rule") { HelpName = "ID", Description = "规则编号", Required = true };
    private readonly Option<string?> fingerprint = new("--fingerprint") { HelpName = "F", Description = "只豁免这一个问题（JSON 结果里的 fingerprint）；不写则为该规则现有的全部问题" };
    private readonly Option<string> reason = new("--reason") { HelpName = "TEXT", Description = "理由", Required = true };
    private readonly Option<string> author = new("--author") { HelpName = "NAME", Description = "谁负责", Required = true };
    private readonly Option<string> expires = new("--expires") { HelpName = "YYYY-MM-DD", Description = "有效到哪一天（含）", Required = true };
    private readonly Option<string> file = new("--file") { HelpName = "FILE", Description = "豁免清单；没有则新建", Required = true };
    private readonly OwnData own = new();
    private readonly Option<string> language = CommonOptions.Language();
    private readonly TimeProvider time = TimeProvider.System;

    public Command Create()
    {
        var command = new Command("waive", "豁免：记下一个问题为何、由谁、到何时不计") { paths, rule, fingerprint, reason, author, expires, file, language };
        own.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(rule);
        var card = RuleCatalog.Cards.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"没有规则“{id}”；用 duheng rules 查看全部。", $"There is no rule \"{id}\"; duheng rules lists them all.");
        var until = Day(parsed.GetRequiredValue(expires));
        var (why, who, path) = (Told(parsed, reason), Told(parsed, author), parsed.GetRequiredValue(file));
        var (knowledge, scheme) = own.Read(parsed);
        var options = new CheckOptions(scheme, new RuleSelection([card.Id], []));
        var asked = parsed.GetValue(fingerprint);
        var found = (await FindAsync(knowledge, parsed.GetRequiredValue(paths), options, cancellationToken))
            .Where(one => asked is null || one.Fingerprint == asked)
            .Distinct()
            .ToList();
        if (found.Count == 0)
        {
            throw new UsageException(
                asked is null ? $"没有发现 {card.Id} 的问题，无可豁免。" : $"没有发现 {card.Id} 指纹为“{asked}”的问题，无可豁免。",
                asked is null ? $"{card.Id} finds nothing here: there is nothing to waive." : $"{card.Id} has no finding with the fingerprint {asked} here: there is nothing to waive.");
        }

        KeptFiles.OrRefuse(() => WaiverFile.Append(path, [.. found.Select(one => new Waiver(one.Report, card.Id, one.Fingerprint, why, who, until))]));
        await parsed.InvocationConfiguration.Output.WriteLineAsync(Spoken.Messages.Pick(
            $"已豁免 {card.Id} {card.Title} {Terms.Count(found.Count)} 个，写入 {path}。", $"{card.Id} {card.TitleEn}: {Terms.Count(found.Count)} waived, written to {path}."));
        return ExitCode.Clean;
    }

    private static async Task<IReadOnlyList<FindingKey>> FindAsync(Knowledge knowledge, string[] paths, CheckOptions options, CancellationToken cancellationToken)
    {
        var found = new List<FindingKey>();
        var folder = new FolderCheck(knowledge, options.Rules, FolderContext.Bare);
        var check = new CheckDocuments(new CheckDocument(knowledge));
        await foreach (var document in check.ExecuteAsync(DocumentSearch.Find(paths), options, Environment.ProcessorCount, cancellationToken))
        {
            if (document.Status == DocumentStatus.Unreadable && document.Source.IsNamed)
            {
                throw new UsageException($"{document.Source.Name}：{document.Problem?.Zh}", $"{document.Source.Name}: {document.Problem?.En}");
            }

            folder.Add(document);
            found.AddRange(
                from report in document.Reports
                from finding in report.Audit.Findings
                select new FindingKey(ReportIdentity.Of(report.Report), finding.Fingerprint));
        }

        return [.. found, .. folder.Close().Select(finding => new FindingKey(ReportIdentity.Folder, finding.Fingerprint))];
    }

    private static string Told(ParseResult parsed, Option<string> option) =>
        parsed.GetRequiredValue(option) is var text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : throw new UsageException($"{option.Name} 不能为空。", $"{option.Name} must not be empty.");

    private DateOnly Day(string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new UsageException($"--expires 应是“年-月-日”的日期，如 2026-12-31，现在是“{text}”。", $"--expires must be a date as year-month-day, such as 2026-12-31, and is \"{text}\".");
        }

        return day >= Waivers.Today(time) ? day : throw new UsageException($"--expires 是过去的日子（{text}），豁免不会生效。", $"--expires is a day of the past ({text}): the waiver would have no effect.");
    }
}
