using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Json;

/// <summary>The recomputation.</summary>
public sealed record RescoredJson(
    decimal Total, decimal Low, decimal High, string Grade, string GradeHigh, RescoredExecutionJson? Execution, IReadOnlyList<RescoredIndicatorJson> Indicators)
{
    public static RescoredJson From(ScoreSheet sheet, Language language) => new(
        Shown(sheet.Low),
        Shown(sheet.Low),
        Shown(sheet.High),
        sheet.Grade.Zh(),
        sheet.GradeHigh.Zh(),
        sheet.Execution is { } line ? new RescoredExecutionJson(ScoreOf(line), Names.Of(line.State), language.Pick(line.Formula)) : null,
        [.. sheet.Lines.Select(one => new RescoredIndicatorJson(one.Line.Name.Text, ScoreOf(one), Names.Of(one.State), language.Pick(one.Formula)))]);

    private static decimal? ScoreOf(LineScore line) => line.Score is { } score ? Shown(score.Value) : null;

    /// <summary>Four decimals are more than any scheme rounds to.</summary>
    private static decimal Shown(decimal value) => Figures.Trim(Rounding.HalfUp(value, 4));
}
