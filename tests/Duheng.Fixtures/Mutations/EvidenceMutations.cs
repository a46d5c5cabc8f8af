using Duheng.Domain.Auditing;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of what is kept for indicators: files, measures, surveys.</summary>
internal sealed class EvidenceMutations : IEvidenceMutations
{
    public IEnumerable<EvidenceMutation> All() =>
    [
        new("EVD-01", "a line that nothing proves", (audit, dice) => OnLine(audit, dice, line => line.Score?.Value > 0m, _ => LineEvidence.None)),
        new("EVD-01", "a measure without a basis", (audit, dice) => OnLine(
            audit, dice, line => line.Score?.Value > 0m, kept => new LineEvidence { Measured = MeasuredValue.NoBasis("登记簿里没有记录", kept.Measured?.Unit ?? string.Empty) })),
        new("EVD-02", "a photograph of another year", (audit, dice) => OnLine(audit, dice, _ => true, kept => kept with
        {
            Attachments = [kept.Attachments[0] with { Name = "现场照片.jpg", CapturedOn = kept.Attachments[0].CapturedOn?.AddYears(dice.Pick([-2, -1, 1, 2])) }],
        })),
        new("EVD-03", "records that make less", (audit, dice) => OnLine(
            audit, dice, line => IsFigure(line) && line.Kind != IndicatorKind.Satisfaction, kept => Measure(kept, value => value with { Number = value.Number * dice.Between(0.5m, 0.9m, 2) }))),
        new("EVD-07", "one file for four lines and more", ManyLines),
        new("EVD-08", "last year's file again", (audit, dice) => OnLine(
            audit, dice, _ => true, kept => kept with { Attachments = [kept.Attachments[0] with { EarlierYear = kept.Attachments[0].CapturedOn?.Year - 1 }] })),
        new("EVD-09", "outages that were forgotten", (audit, dice) => OnLine(
            audit,
            dice,
            line => IsFigure(line) && line.Actual?.Value.Unit?.Family == UnitFamily.Percent && line.Kind != IndicatorKind.Satisfaction,
            kept => Measure(kept, value => value with { Function = MeasureFunction.Availability, Number = value.Number - dice.Between(1m, 5m, 2) }))),
        new("EVD-12", "one survey for two lines", TwoOfOneSurvey),
    ];

    private static bool IsFigure(IndicatorLine line) => line.Actual?.Value is { IsNumber: true, Upper: null, IsApproximate: false, Comparison: Comparison.None, Number: > 0m };

    private static LineEvidence Measure(LineEvidence kept, Func<MeasuredValue, MeasuredValue> change) =>
        kept with { Measured = change(kept.Measured ?? throw new InvalidOperationException("Every figure has a measure.")) };

    private static EvidenceMutant? OnLine(AuditCase audit, Dice dice, Func<IndicatorLine, bool> fits, Func<LineEvidence, LineEvidence> change)
    {
        var fitting = audit.Report.Indicators.Where(fits).ToList();
        return fitting.Count == 0 ? null : On(audit, dice.Pick(fitting), change);
    }

    private static EvidenceMutant On(AuditCase audit, IndicatorLine line, Func<LineEvidence, LineEvidence> change) =>
        new(audit.Evidence! with { Lines = [.. audit.Report.Indicators.Select((one, index) => one == line ? change(audit.Evidence.Lines[index]) : audit.Evidence.Lines[index])] }, Spot.Line(line.Name.Text)); // clean evidence

    private static EvidenceMutant? ManyLines(AuditCase audit, Dice dice)
    {
        var count = dice.Between(4, 6);
        var file = audit.Evidence!.Lines[0].Attachments[0] with { Name = "年度工作总结.docx" }; // clean evidence
        return new EvidenceMutant(
            audit.Evidence with { Lines = [.. audit.Evidence.Lines.Select((kept, index) => index < count ? kept with { Attachments = [file] } : kept)] },
            Spot.Line(audit.Report.Indicators[0].Name.Text));
    }

    private static EvidenceMutant? TwoOfOneSurvey(AuditCase audit, Dice dice)
    {
        if (audit.Report.Indicators.FirstOrDefault(line => line.Kind == IndicatorKind.Satisfaction) is not { } satisfied || audit.EvidenceOf(satisfied).Measured is not { } survey)
        {
            return null;
        }

        var others = audit.Report.Indicators.Where(line => IsFigure(line) && line != satisfied).ToList();
        return others.Count == 0
            ? null
            : On(audit, dice.Pick(others), kept => Measure(kept, value => value with { Function = MeasureFunction.Satisfaction, Survey = survey.Survey, ValidAnswers = survey.ValidAnswers }));
    }
}
