using System.Globalization;
using Duheng.Application.Json;
using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>What has to be read out of a filled form, made from the facts that its places state and from nothing else.</summary>
public static class Expected
{
    /// <summary>What a number cell may hold that means: nothing.</summary>
    private static readonly string[] Nothing = ["", "/", "—", "——", "-", "无"];

    public static ReportJson Report(FormPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        var facts = page.Facts.ToList();
        return new ReportJson(
            Text(facts, FactKind.Project),
            Text(facts, FactKind.Unit),
            Text(facts, FactKind.Department),
            Number(Text(facts, FactKind.Year)) is { } year ? (int)year : null,
            Text(facts, FactKind.MoneyUnit),
            new FundsJson(
                Row(facts, FundRow.Initial), Row(facts, FundRow.Annual), Row(facts, FundRow.Received), Row(facts, FundRow.Executed),
                Row(facts, FundRow.Balance), Row(facts, FundRow.ReceivedRate), Row(facts, FundRow.ExecutionRate)),
            Execution([.. facts.Where(fact => fact.Line == Fact.Execution)]),
            [.. facts.Where(fact => fact.Line is not null && fact.Line != Fact.Execution).GroupBy(fact => fact.Line).Select(line => Line([.. line]))],
            Number(Text(facts, FactKind.Total)),
            Text(facts, FactKind.Grade));
    }

    private static IndicatorJson Line(List<Fact> facts) => new(
        Text(facts, FactKind.Level1),
        Text(facts, FactKind.Level2),
        Text(facts, FactKind.Name) ?? "",
        Number(Text(facts, FactKind.Weight)),
        Text(facts, FactKind.Target),
        Text(facts, FactKind.Actual),
        Text(facts, FactKind.Completion),
        Number(Text(facts, FactKind.Score)),
        Text(facts, FactKind.Reason));

    private static ExecutionJson? Execution(List<Fact> facts) => facts.Count == 0 ? null : new ExecutionJson(
        Number(Text(facts, FactKind.Weight)),
        Text(facts, FactKind.Target),
        Text(facts, FactKind.Actual),
        Text(facts, FactKind.Completion),
        Number(Text(facts, FactKind.Score)),
        Text(facts, FactKind.Reason));

    private static FundRowJson? Row(List<Fact> facts, FundRow row)
    {
        var figures = facts.Where(fact => fact.Row == row).ToList();
        return figures.Count == 0 ? null : new FundRowJson(
            Figure(FundColumn.Total), Figure(FundColumn.Fiscal), Figure(FundColumn.Central), Figure(FundColumn.Provincial),
            Figure(FundColumn.Municipal), Figure(FundColumn.County), Figure(FundColumn.CarriedOver), Figure(FundColumn.Other));

        decimal? Figure(FundColumn column) => Number(figures.Find(fact => fact.Column == column)?.Value);
    }

    /// <summary>The first of its kind; null where there is none or the cell is blank.</summary>
    private static string? Text(List<Fact> facts, FactKind kind) =>
        facts.Find(fact => fact.Kind == kind)?.Value is { Length: > 0 } text ? text : null;

    private static decimal? Number(string? printed) => printed is null || Nothing.Contains(printed, StringComparer.Ordinal)
        ? null
        : decimal.Parse(printed.TrimEnd('%'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
