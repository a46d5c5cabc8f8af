using Duheng.Application.Data;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Scoring;

/// <summary>Lines of a score table for tests that need no document.</summary>
internal static class SomeLine
{
    public static IndicatorLine Of(string weight, string target, string actual, string score = "", string name = "指标", IndicatorKind kind = IndicatorKind.Quantity, string reason = "") =>
        new(new StatedText(name, Cell(name)))
        {
            Kind = kind,
            Weight = Figure(weight),
            Target = new StatedQuantity(QuantityReader.Read(target), Cell(target)),
            Actual = new StatedQuantity(QuantityReader.Read(actual), Cell(actual)),
            Score = Figure(score),
            Reason = new StatedText(reason, Cell(reason)),
        };

    public static LineScore Score(IndicatorLine line, Scheme? scheme = null, int? year = 2023) =>
        IndicatorLineScoring.Score(line, scheme ?? National, year, Knowledge.Shipped.Lexicon);

    public static Scheme National { get; } = Knowledge.Shipped.Schemes.Find("cn-2020") ?? throw new InvalidOperationException("cn-2020 is shipped.");

    private static Figure Figure(string printed) => new(QuantityReader.ReadFigure(printed), printed, Cell(printed));

    private static Place Cell(string text) => Place.Cell(Place.Annex, 1, 1, 1, text);
}
