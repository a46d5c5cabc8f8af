using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-06", Severity.Error, Basis = "表内勾稽：业绩值应与目标值同类，才能比较",
    Title = "目标实际类型不一", TitleEn = "Target and actual are of different kinds")]
public sealed class TargetAndActualOfDifferentKinds : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.All(line => line.Target is null || line.Actual is null)
        ? Abstention.NotApplicable("没有目标值或业绩值一栏", "there is no column of targets or of actuals")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators)
        {
            if (line.Target is not { IsBlank: false } target || line.Actual is not { IsBlank: false } actual
                || PrintedText.IsNothing(target.Text) || PrintedText.IsNothing(actual.Text)
                || audit.Attained(line) is not null || audit.Lexicon.Denies(actual.Text)
                || TargetWords.IsOption(audit, target.Text) || TargetWords.IsOption(audit, actual.Text)
                || !Differ(target.Value, actual.Value))
            {
                continue;
            }

            var (promised, done) = (NameOf(target.Value), NameOf(actual.Value));
            yield return new Remark(
                actual.Place,
                $"“{line.Name.Text}”的目标值“{target.Text}”是{promised.Zh}，业绩值“{actual.Text}”是{done.Zh}，不能比较，完成率和得分没有依据。",
                $"\"{line.Name.Text}\": the target \"{target.Text}\" is {promised.En}, the actual \"{actual.Text}\" is {done.En}; they cannot be compared, so rate and score rest on nothing.")
            {
                Indicator = line.Name.Text,
                Stated = actual.Text,
                PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
                AlsoAt = [target.Place, .. LineList.Again(line, one => one.Actual?.Place)],
                // 按期完成 beside a deadline is understood, though no date is told.
                Lowered = (target.Value.Kind, actual.Value.Kind) == (QuantityKind.Date, QuantityKind.Text) ? Severity.Warning : null,
                FollowsFrom = [Facets.Target(line)],
            };
        }
    }

    private static bool Differ(Quantity target, Quantity actual) => (target.Kind, actual.Kind) switch
    {
        (QuantityKind.Text, QuantityKind.Number or QuantityKind.Date) => !TargetWords.HoldsFigure(target.Text),
        (QuantityKind.Number, QuantityKind.Text) => !TargetWords.HoldsFigure(actual.Text) && !(target.Number == 0m && SaysNone(actual.Text)),
        (QuantityKind.Date, QuantityKind.Text) => !TargetWords.HoldsFigure(actual.Text),
        (QuantityKind.Number, QuantityKind.Number) => HaveForeignUnits(target, actual),
        (QuantityKind.Date, QuantityKind.Number) => actual.Unit is { Family: not UnitFamily.Duration },
        (QuantityKind.Number, QuantityKind.Date) => target.Unit is { Family: not UnitFamily.Duration },
        _ => false,
    };

    /// <summary>未发生 and 没有 are a nought in words.</summary>
    private static bool SaysNone(string actual) => PrintedText.Key(actual) is ['无' or '未' or '零' or '没', ..];

    private static bool HaveForeignUnits(Quantity target, Quantity actual) =>
        target.Unit is { Family: not UnitFamily.Unknown } left && actual.Unit is { Family: not UnitFamily.Unknown } right
        && !left.IsComparableWith(right);

    private static Wording NameOf(Quantity value) => value switch
    {
        { Kind: QuantityKind.Date } => new("日期", "a date"),
        { Kind: QuantityKind.Text } => new("文字", "words"),
        { Unit.Family: UnitFamily.Percent } => new("百分比", "a percentage"),
        { Unit: { } unit } => new($"以“{unit.Symbol}”计的数", $"a number of {unit.Symbol}"),
        _ => new("数字", "a number"),
    };
}
