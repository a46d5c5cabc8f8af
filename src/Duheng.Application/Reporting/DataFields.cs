using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Reporting;

/// <summary>The fields of report data that are filled, by the names of <c>duheng schema</c>, each with the report as it would be if the field said something else.</summary>
internal static class DataFields
{
    private const string Mark = "〓";

    /// <summary>So much that it shows in every unit: 1 万元 where money is in 元.</summary>
    private const decimal InYuan = 10_000m;

    private static readonly (FundRow Row, string Name)[] Rows =
    [
        (FundRow.Initial, "funds.initial"), (FundRow.Annual, "funds.annual"), (FundRow.Received, "funds.received"), (FundRow.Executed, "funds.executed"),
        (FundRow.Balance, "funds.balance"), (FundRow.ReceivedRate, "funds.receivedRate"), (FundRow.ExecutionRate, "funds.executionRate"),
        (FundRow.ExecutedToDate, "monitoring.executed"), (FundRow.RateToDate, "monitoring.executionRate"), (FundRow.Forecast, "monitoring.forecast"),
    ];

    private static readonly (string Name, Func<IndicatorLine, IndicatorLine?> Change)[] OfLine =
    [
        ("level1", line => line.Level1 is { IsBlank: false } text ? line with { Level1 = Other(text) } : null),
        ("level2", line => line.Level2 is { IsBlank: false } text ? line with { Level2 = Other(text) } : null),
        ("weight", line => Other(line.Weight) is { } other ? line with { Weight = other } : null),
        ("initialTarget", line => Other(line.InitialTarget) is { } other ? line with { InitialTarget = other } : null),
        ("target", line => Other(line.Target) is { } other ? line with { Target = other } : null),
        ("actual", line => Other(line.Actual) is { } other ? line with { Actual = other } : null),
        ("completion", line => line.Completion is { IsBlank: false } rate ? line with { Completion = rate with { Value = rate.Value + 1m, Text = rate.Text + Mark } } : null),
        ("score", line => Other(line.Score) is { } other ? line with { Score = other } : null),
        ("deduction", line => Other(line.Deduction) is { } other ? line with { Deduction = other } : null),
        ("reviewScore", line => Other(line.ReviewScore) is { } other ? line with { ReviewScore = other } : null),
        ("reason", line => line.Reason is { IsBlank: false } text ? line with { Reason = Other(text) } : null),
        ("monitoring.toDate", line => Other(line.Monitored?.ToDate) is { } other ? line with { Monitored = line.Monitored! with { ToDate = other } } : null), // it has a value
        ("monitoring.forecast", line => Other(line.Monitored?.Forecast) is { } other ? line with { Monitored = line.Monitored! with { Forecast = other } } : null), // as above
        ("monitoring.likelihood", line => line.Monitored?.Likelihood is { IsBlank: false } text ? line with { Monitored = line.Monitored with { Likelihood = Other(text) } } : null),
        ("monitoring.remark", line => line.Monitored?.Remark is { IsBlank: false } text ? line with { Monitored = line.Monitored with { Remark = Other(text) } } : null),
        ("name", line => line with { Name = Other(line.Name) }),
    ];

    /// <summary>What a field of the indicators says in words, or in figures that are more than points.</summary>
    public static IEnumerable<string> Words(Report report, string name) => report.Indicators.Select(line => name switch
    {
        "indicators.level1" => line.Level1?.Text,
        "indicators.level2" => line.Level2?.Text,
        "indicators.initialTarget" => line.InitialTarget?.Text,
        "indicators.target" => line.Target?.Text,
        "indicators.actual" => line.Actual?.Text,
        "indicators.completion" => line.Completion?.Text,
        "indicators.reason" => line.Reason?.Text,
        _ => null,
    }).OfType<string>();

    /// <summary>The same report of lines that are new objects.</summary>
    public static Report Anew(Report report) =>
        Lines(report, line => line with { Name = line.Name }) with { Execution = report.Execution is { } line ? line with { Name = line.Name } : null };

    public static IEnumerable<(string Name, Func<Report> Changed)> Of(Report report)
    {
        var anew = Anew(report);
        return [.. Heads(anew), .. Money(anew), .. Execution(anew), .. Indicators(anew), .. Texts(anew)];
    }

    private static IEnumerable<(string Name, Func<Report> Changed)> Heads(Report report) => ((string, Func<Report>?)[])
    [
        ("project", report.Project is { IsBlank: false } project ? () => report with { Project = Other(project) } : null),
        ("unit", report.Unit is { IsBlank: false } unit ? () => report with { Unit = Other(unit) } : null),
        ("department", report.Department is { IsBlank: false } department ? () => report with { Department = Other(department) } : null),
        ("year", report.Year is { } year ? () => report with { Year = year with { Year = year.Year + 1 } } : null),
        ("total", Other(report.Total) is { } total ? () => report with { Total = total } : null),
        ("grade", report.Grade is { IsBlank: false } grade ? () => report with { Grade = Other(grade) } : null),
        ("monitoring.period", report.MonitoredPeriod is { IsBlank: false } period ? () => report with { MonitoredPeriod = Other(period) } : null),
        ("attachments", report.AnnexTitles.Count > 0 ? () => report with { AnnexTitles = [.. report.AnnexTitles.Select(one => one with { Title = Other(one.Title) })] } : null),
        ("blocks", report.Blocks.Count > 0 ? () => report with { Blocks = [.. report.Blocks.Select(one => one with { Name = Other(one.Name), Score = Other(one.Score), Maximum = Other(one.Maximum) })] } : null),
    ] is var fields ? fields.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!)) : []; // filtered

    private static IEnumerable<(string Name, Func<Report> Changed)> Money(Report report) =>
        from row in Rows
        let line = report.Funds.Line(row.Row)
        where line is not null
        from cell in line.Figures
        where cell.Value.Value is not null
        let column = cell.Key.ToString()
        select ($"{row.Name}.{char.ToLowerInvariant(column[0])}{column[1..]}", (Func<Report>)(() => report with { Funds = With(report.Funds, line, cell.Key) }));

    private static Funds With(Funds funds, FundLine line, FundColumn column)
    {
        var figures = line.Figures.ToDictionary();
        figures[column] = Other(figures[column], line.Row.IsRate() || funds.Unit != MoneyUnit.Yuan ? 1m : InYuan)!; // it has a value
        return funds with { Lines = [.. funds.Lines.Select(one => ReferenceEquals(one, line) ? one with { Figures = figures } : one)] };
    }

    private static IEnumerable<(string Name, Func<Report> Changed)> Execution(Report report) =>
        from field in OfLine
        where report.Execution is not null && field.Name is "weight" or "target" or "actual" or "completion" or "score" or "reason" or "reviewScore"
        let changed = report.Execution is { } line ? field.Change(line) : null
        where changed is not null
        select (
            field.Name switch { "actual" => "execution.rate", "reviewScore" => "executionReviewScore", var name => $"execution.{name}" },
            (Func<Report>)(() => report with { Execution = changed }));

    private static IEnumerable<(string Name, Func<Report> Changed)> Indicators(Report report) =>
        from field in OfLine
        where report.Indicators.Any(line => field.Change(line) is not null)
        select ($"indicators.{field.Name}", (Func<Report>)(() => Lines(report, line => field.Change(line) ?? line)));

    /// <summary>Goals stand in cells or in the text. What no chapter holds is told where it is a sentence: titles and signatures are the template's own.</summary>
    private static IEnumerable<(string Name, Func<Report> Changed)> Texts(Report report)
    {
        foreach (var section in report.Narrative.Paragraphs.Where(IsTold).Select(paragraph => paragraph.Section)
            .Concat(report.PeriodGoals.Count > 0 ? [SectionKind.PeriodGoal] : []).Concat(report.Goals.Any(goal => !goal.Planned.IsBlank) ? [SectionKind.AnnualGoal] : []).Distinct())
        {
            var name = section.ToString();
            yield return (
                section switch { SectionKind.PeriodGoal => "goals.period", SectionKind.AnnualGoal => "goals.annual", _ => $"narrative.{char.ToLowerInvariant(name[0])}{name[1..]}" },
                () => report with
                {
                    PeriodGoals = section == SectionKind.PeriodGoal ? [.. report.PeriodGoals.Select(Other)] : report.PeriodGoals,
                    Goals = section == SectionKind.AnnualGoal ? [.. report.Goals.Select(goal => goal with { Planned = Other(goal.Planned) })] : report.Goals,
                    Narrative = report.Narrative with { Paragraphs = [.. report.Narrative.Paragraphs.Select(one => one.Section == section && IsTold(one) ? one with { Text = one.Text + Mark } : one)] },
                });
        }

        if (report.Goals.Any(goal => goal.Done is { IsBlank: false }))
        {
            yield return ("goals.done", () => report with { Goals = [.. report.Goals.Select(goal => goal with { Done = goal.Done is { } done ? Other(done) : null })] });
        }
    }

    private static bool IsTold(Paragraph paragraph) => paragraph.HeadingLevel == 0 && !paragraph.IsInAnnex
        && (paragraph.Section != SectionKind.Other || paragraph.Text.Contains('。', StringComparison.Ordinal));

    /// <summary>A line of a narrative stands among the indicators and in its block.</summary>
    private static Report Lines(Report report, Func<IndicatorLine, IndicatorLine> change)
    {
        var changed = new Dictionary<IndicatorLine, IndicatorLine>(ReferenceEqualityComparer.Instance);
        return report with
        {
            Indicators = [.. report.Indicators.Select(Once)],
            Blocks = [.. report.Blocks.Select(block => block with { Lines = [.. block.Lines.Select(Once)] })],
        };

        IndicatorLine Once(IndicatorLine line) => changed.TryGetValue(line, out var known) ? known : changed[line] = change(line);
    }

    private static StatedText Other(StatedText text) => text with { Text = text.Text + Mark };

    private static StatedQuantity? Other(StatedQuantity? quantity) =>
        quantity is { IsBlank: false } ? quantity with { Value = quantity.Value with { Text = quantity.Text + Mark } } : null;

    private static Figure? Other(Figure? figure) => Other(figure, 1m);

    private static Figure? Other(Figure? figure, decimal more) =>
        figure?.Value is { } value ? figure with { Value = value + more, Text = Figures.Plain(value + more) } : null;
}
