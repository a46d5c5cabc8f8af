using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>Takes report data back into a report, value by value. It has no document, so all that it states has the place "whole document".</summary>
public static class ReportReader
{
    public static Report ToReport(ReportDataJson data, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(data);

        var lines = data.Indicators.Select(ToLine).ToList();
        return new Report
        {
            Layout = data.Layout,
            Project = Text(data.Project),
            Unit = Text(data.Unit),
            Department = Text(data.Department),
            Year = data.Year is { } year ? new StatedYear(year, Place.Document) : null,
            Funds = ToFunds(data),
            Execution = data.Execution is { } execution ? ToLine(execution) with { ReviewScore = Number(data.ExecutionReviewScore) } : null,
            MonitoredPeriod = Text(data.Monitoring?.Period),
            Indicators = lines,
            Blocks = [.. Blocks(data.Blocks ?? [], lines)],
            PeriodGoals = Stated(data, data.Goals?.Period, SectionKind.PeriodGoal) is { Count: > 0 } period ? [Lines(period)] : [],
            Goals = Goals(data),
            Total = Number(data.Total),
            Grade = Text(data.Grade),
            AnnexTitles = [.. (data.Attachments ?? []).Select(annex => new AnnexTitle(Text(annex.Title)!, FollowsTitle: false))], // the title is never null
            Narrative = ToNarrative(data, lexicon),
        };
    }

    /// <summary>Goals that no paragraph of the text tells, as cells of a form state them.</summary>
    private static IReadOnlyList<string> Stated(ReportDataJson data, IReadOnlyList<string>? goals, SectionKind section) =>
        goals is { Count: > 0 } && !(data.Narrative ?? []).Where(one => one.Section == section).Select(one => one.Text).Intersect(goals).Any() ? goals : [];

    private static IReadOnlyList<StatedGoal> Goals(ReportDataJson data)
    {
        var planned = Stated(data, data.Goals?.Annual, SectionKind.AnnualGoal);
        var done = data.Goals?.Done ?? [];
        return planned.Count + done.Count == 0 ? [] : [new StatedGoal(Lines(planned.Count > 0 ? planned : data.Goals!.Annual), done.Count > 0 ? Lines(done) : null)]; // goals hold one of the two
    }

    private static StatedText Lines(IReadOnlyList<string> texts) => Text(string.Join('\n', texts))!; // never null

    private static IndicatorLine ToLine(IndicatorDataJson line) => new(Text(line.Name)!) // the name is never null
    {
        Level1 = Text(line.Level1),
        Level2 = Text(line.Level2),
        Kind = line.Kind,
        Weight = Number(line.Weight),
        InitialTarget = Quantity(line.InitialTarget),
        Target = Quantity(line.Target),
        Actual = Quantity(line.Actual),
        Completion = Rate(line.Completion),
        Score = Number(line.Score),
        Deduction = Number(line.Deduction),
        ReviewScore = Number(line.ReviewScore),
        Reason = Text(line.Reason),
        Monitored = line.Monitoring is { } monitored
            ? new MonitoredLine { ToDate = Quantity(monitored.ToDate), Forecast = Quantity(monitored.Forecast), Likelihood = Text(monitored.Likelihood), Remark = Text(monitored.Remark) }
            : null,
    };

    private static IndicatorLine ToLine(ExecutionJson line) => new(Text("预算执行率")!) // never null
    {
        Kind = IndicatorKind.Execution,
        Weight = Number(line.Weight),
        Target = Quantity(line.Target),
        Actual = Quantity(line.Rate),
        Completion = Rate(line.Completion),
        Score = Number(line.Score),
        Reason = Text(line.Reason),
    };

    private static IEnumerable<ScoreBlock> Blocks(IReadOnlyList<BlockJson> blocks, List<IndicatorLine> lines)
    {
        var taken = 0;
        foreach (var block in blocks)
        {
            yield return new ScoreBlock(Text(block.Name)!, Number(block.Maximum), Number(block.Score), [.. lines.Skip(taken).Take(block.Lines)]); // the name is never null
            taken += block.Lines;
        }
    }

    private static Funds ToFunds(ReportDataJson data)
    {
        MoneyUnit? unit = Enum.GetValues<MoneyUnit>().Cast<MoneyUnit?>().FirstOrDefault(one => one!.Value.Symbol() == data.MoneyUnit); // values are never null
        return new Funds(unit,
        [
            .. new (FundRow Row, FundRowJson? Data)[]
            {
                (FundRow.Initial, data.Funds.Initial), (FundRow.Annual, data.Funds.Annual), (FundRow.Received, data.Funds.Received), (FundRow.Executed, data.Funds.Executed),
                (FundRow.Balance, data.Funds.Balance), (FundRow.ReceivedRate, data.Funds.ReceivedRate), (FundRow.ExecutionRate, data.Funds.ExecutionRate),
                (FundRow.ExecutedToDate, data.Monitoring?.Executed), (FundRow.RateToDate, data.Monitoring?.ExecutionRate), (FundRow.Forecast, data.Monitoring?.Forecast),
            }.Where(one => one.Data is not null).Select(one => new FundLine(one.Row, Place.Document, Figures(one.Data!))), // filtered before
        ]);
    }

    private static Dictionary<FundColumn, Figure> Figures(FundRowJson row)
    {
        var figures = new Dictionary<FundColumn, Figure>();
        foreach (var (column, value) in new[]
        {
            (FundColumn.Total, row.Total), (FundColumn.Fiscal, row.Fiscal), (FundColumn.Central, row.Central), (FundColumn.Provincial, row.Provincial),
            (FundColumn.Municipal, row.Municipal), (FundColumn.County, row.County), (FundColumn.CarriedOver, row.CarriedOver), (FundColumn.Other, row.Other),
        })
        {
            if (Number(value) is { } figure)
            {
                figures[column] = figure;
            }
        }

        return figures;
    }

    private static Narrative ToNarrative(ReportDataJson data, Lexicon lexicon)
    {
        var paragraphs = (data.Narrative ?? []).Select((one, index) => new Paragraph(index + 1, one.Part, Lines(one.Text), one.Level) { Section = one.Section }).ToList();
        AddGoals(SectionKind.PeriodGoal, data.Goals?.Period ?? []);
        AddGoals(SectionKind.AnnualGoal, data.Goals?.Annual ?? []);
        return new Narrative(paragraphs, [.. paragraphs.SelectMany(paragraph => FactReader.Read(paragraph, lexicon))]);

        // The text tells the goals too, where there is one: they are not said twice.
        void AddGoals(SectionKind section, IReadOnlyList<string> goals)
        {
            if (!paragraphs.Exists(one => one.Section == section && one.HeadingLevel == 0))
            {
                paragraphs.AddRange(goals.Where(goal => !string.IsNullOrWhiteSpace(goal)).Select((goal, index) => new Paragraph(paragraphs.Count + index + 1, Place.Body, Lines(goal), 0) { Section = section }));
            }
        }
    }

    private static StatedText? Text(string? text) => text is null ? null : new StatedText(Lines(text), At(Lines(text)));

    private static StatedQuantity? Quantity(string? text) => text is null ? null : new StatedQuantity(QuantityReader.Read(Lines(text)), At(Lines(text)));

    private static Figure? Rate(string? text) => text is null ? null : new Figure(QuantityReader.ReadFigure(text), text, At(text));

    private static Figure? Number(decimal? value) => value is { } number ? new Figure(number, Domain.Quantities.Figures.Plain(number), At(Domain.Quantities.Figures.Plain(number))) : null;

    /// <summary>Lines end as in every document that is read; data that came from a Windows program has \r\n.</summary>
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static Place At(string text) => Place.Document with { Text = text };
}
