using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Templates;

/// <summary>Takes data through a template into a Word file and back.</summary>
internal static class RoundTrip
{
    private static readonly string[] NameEnds = ["", "", "", "（2023年度，第二批）", "率（%）", "“互联网+”服务", "A/B<类>&其他", "，含上年", "满分情况"];

    private static readonly string[] TotalNames = ["合计", "费用合计", "小计", "总计", "合计金额", "总分", "本页小计"];

    private static readonly IReadOnlyList<string> Kinds = ["docx", .. ManuscriptWriters.All.Select(writer => writer.Extension).Where(kind => kind != "docx")];

    private static readonly ComposeReport compose = new(Knowledge.Shipped);

    /// <param name="number">Chooses the kind of file.</param>
    public static CheckedDocument Write(string template, Report data, int number = 0) => Read(Compose(template, data), Kinds[number % Kinds.Count]);

    public static CheckedDocument WriteTogether(string template, IReadOnlyList<Report> data, int number = 0) => Read(Compose(template, data), Kinds[number % Kinds.Count]);

    public static Manuscript Compose(string template, IReadOnlyList<Report> data) => compose.Execute(data, TemplateCatalog.FindSummary(template)!); // the tests name known ones

    public static Manuscript Compose(string template, Report data) => compose.Execute(data, TemplateCatalog.Find(template)!); // the tests name known ones

    /// <summary>Data as a clerk has it: a clean report on one of the forms, converted.</summary>
    public static Report Data(string form, int seed) => AsData(FormTrial.Check(FormBook.Named(form).Clean(seed), FileBook.Named("docx"), seed, TestContext.Current.CancellationToken).Reports[0].Report);

    public static Report AsData(Report report) => ReportReader.ToReport(
        JsonSerializer.Deserialize(JsonSerializer.Serialize(ReportDataJson.From(report), DataContext.Readable.ReportDataJson), DataContext.Readable.ReportDataJson)!, // written here
        Knowledge.Shipped.Lexicon);

    /// <summary>The same data with some facts taken out, as they are missing before a report is done.</summary>
    public static Report WithGaps(Report data, Dice dice) => data with
    {
        Unit = dice.Chance(20) && !data.Narrative.Paragraphs.Any(paragraph => paragraph.Text.Contains("盖章", StringComparison.Ordinal)) ? null : data.Unit,
        Department = dice.Chance(20) ? null : data.Department,
        Total = dice.Chance(20) ? null : data.Total,
        Grade = dice.Chance(30) ? null : data.Grade,
        Execution = dice.Chance(10) ? null : data.Execution,
        Funds = data.Funds with { Lines = [.. data.Funds.Lines.Where(line => line.Row != FundRow.Initial || !dice.Chance(20))] },
        Indicators =
        [
            .. data.Indicators.Select(line => line with
            {
                Target = dice.Chance(8) ? null : line.Target,
                Actual = dice.Chance(8) ? null : line.Actual,
                Score = dice.Chance(8) ? null : line.Score,
                Reason = dice.Chance(20) ? null : line.Reason,
                Level2 = dice.Chance(5) ? null : line.Level2,
            }),
        ],
    };

    /// <summary>The same data with texts and figures as nobody would choose them.</summary>
    public static Report WithOddities(Report data, Dice dice)
    {
        var unit = dice.Chance(40) && data.Funds.Unit == MoneyUnit.Wan ? MoneyUnit.Yuan : data.Funds.Unit;
        var (factor, add) = (unit == data.Funds.Unit ? 1m : 10_000m, dice.Chance(50) ? 0.01m : 0m);
        return data with
        {
            Project = data.Project is { } project ? project with { Text = $"{project.Text}{dice.Pick(NameEnds)}" } : null,
            Funds = new Funds(unit, [.. data.Funds.Lines.Select(line => line.Row.IsRate() ? line : line with { Figures = line.Figures.ToDictionary(one => one.Key, one => Figure((one.Value.Value * factor) + add)) })]),
            Goals = dice.Chance(50) ? [new StatedGoal(Text("完成巡检24次\n故障及时修复；系统可用率不低于99.9%"), Text("完成巡检26次，故障全部修复\n可用率99.95%"))] : data.Goals,
            Indicators =
            [
                .. data.Indicators.Select(line => line with
                {
                    Name = Text(line.Name.Text + dice.Pick(NameEnds)),
                    Weight = line.Weight is null ? null : Figure(line.Weight.Value + (dice.Chance(20) ? 0.25m : 0m)),
                    Reason = line.Reason is { IsBlank: false } && dice.Chance(50) ? Text("原因：汛期停工（6月1日至7月10日）。措施：2024年3月底前补齐，由工程科负责。") : line.Reason,
                }),
            ],
        };
    }

    /// <summary>The same data with lines that are called like totals, that have no weight, that lost points as told, that are 0.</summary>
    public static Report WithHardLines(Report data, Dice dice) => data with
    {
        Indicators =
        [
            .. data.Indicators.Select(line => dice.Between(0, 5) switch
            {
                0 => line with { Name = Text(dice.Pick(TotalNames)) },
                1 => line with { Weight = null },
                2 => line with { Score = Figure(0m), Target = Quantity("0次"), Actual = Quantity("0") },
                3 => line with { Weight = Figure(0m), Score = Figure(0m) },
                4 when line.Weight?.Value is > 2m and var weight => line with { Score = Figure(weight - 1.5m), Deduction = Figure(1.5m), Reason = Text("汛期停工，已于次年补齐") },
                _ => line,
            }),
        ],
    };

    private static StatedQuantity Quantity(string text) => new(QuantityReader.Read(text), Place.Document);

    private static StatedText Text(string text) => new(text, Place.Document);

    private static Figure Figure(decimal? value) => new(value, value is { } number ? Figures.Plain(number) : string.Empty, Place.Document);

    /// <summary>Rules that find something in the report that the data's own report does not have.</summary>
    public static IReadOnlyList<string> NewFindings(Report data, CheckedReport read)
    {
        var own = new HashSet<string>(Audit(data).Select(finding => finding.Rule.Id), StringComparer.Ordinal);
        return [.. read.Audit.Findings.Where(finding => !own.Contains(finding.Rule.Id)).Select(finding => $"{finding.Rule.Id} {finding.Remark.Zh}").Distinct(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Finding> Audit(Report data)
    {
        var scheme = Knowledge.Shipped.Schemes.ChooseFor(data, null).Scheme;
        var sheet = ReportScoring.Score(data, scheme, Knowledge.Shipped.Lexicon);
        return AuditEngine.Audit(new AuditCase(data, sheet, scheme, Knowledge.Shipped.Lexicon), RuleSelection.All).Findings;
    }

    private static CheckedDocument Read(Manuscript manuscript, string kind)
    {
        using var content = new MemoryStream();
        manuscript.Write(kind, content);
        return Pipeline.Document(content.ToArray(), name: $"报告.{kind}");
    }
}
