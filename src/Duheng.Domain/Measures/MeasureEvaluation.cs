using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Computes a measure over a period from what a source answers, and tells how.</summary>
public sealed class MeasureEvaluation
{
    private const decimal Hundred = 100m;
    private readonly IMeasureSource source;
    private readonly List<MeasuredPart> parts = [];
    private readonly List<string> working = [];

    private MeasureEvaluation(IMeasureSource source) => this.source = source;

    /// <param name="unit">In which the value is to be told; empty for the unit that it has.</param>
    public static async Task<Measured> EvaluateAsync(MeasureNode node, string unit, MeasurePeriod period, IMeasureSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(unit);

        var evaluation = new MeasureEvaluation(source);
        var outcome = await evaluation.OfAsync(node, period, cancellationToken);
        var own = node.Type.Unit;
        if (outcome.Value is not RegisterValue.Number number)
        {
            return new Measured(outcome.Value, outcome.NoBasis, own.ToString(), evaluation.parts, evaluation.working);
        }

        var told = unit.Length == 0 ? own : ValueUnit.Of(unit);
        if (node is MeasureNode.Binary or MeasureNode.Negated)
        {
            evaluation.working.Add($"{MeasurePrinter.Print(node)} = {outcome.Figures} = {MeasuredText.Number(number.Value, own)}");
        }

        if (UnitArithmetic.Convert(number.Value, own, told) is not { } converted)
        {
            return new Measured(null, $"结果以{(own.IsNone ? "无单位的数" : own)}计，不能换算成{unit}：请改度量或计量单位。", unit, evaluation.parts, evaluation.working);
        }

        if (own.Factor != told.Factor || own.IsPercent != told.IsPercent)
        {
            evaluation.working.Add($"{MeasuredText.Number(number.Value, own)} = {MeasuredText.Number(converted, told)}");
        }

        return new Measured(new RegisterValue.Number(converted), string.Empty, told.ToString(), evaluation.parts, evaluation.working);
    }

    private async Task<Outcome> OfAsync(MeasureNode node, MeasurePeriod period, CancellationToken cancellationToken) => node switch
    {
        MeasureNode.Constant constant => Outcome.Of(constant.Value, constant.Unit),
        MeasureNode.Aggregate aggregate => await AggregateAsync(aggregate, period, cancellationToken),
        MeasureNode.Availability { By: not null } each => await EachAsync(each, period, cancellationToken),
        MeasureNode.Availability availability => await AvailabilityAsync(availability, period, cancellationToken),
        MeasureNode.Growth growth => await GrowthAsync(growth, period, cancellationToken),
        MeasureNode.Satisfaction satisfaction => await SatisfactionAsync(satisfaction, period, cancellationToken),
        MeasureNode.Negated negated => await OfAsync(negated.Inner, period, cancellationToken) is { Value: RegisterValue.Number number } inner
            ? new Outcome(new RegisterValue.Number(-number.Value), string.Empty, $"-{inner.Figures}")
            : Outcome.None("负号后面的部分无依据。"),
        MeasureNode.Binary binary => await BinaryAsync(binary, period, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A kind of expression that cannot be evaluated."),
    };

    private async Task<Outcome> BinaryAsync(MeasureNode.Binary node, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var left = await OfAsync(node.Left, period, cancellationToken);
        var right = await OfAsync(node.Right, period, cancellationToken);
        if (left.Value is null || right.Value is null)
        {
            return Outcome.None(left.Value is null ? left.NoBasis : right.NoBasis);
        }

        var figures = $"{Bracketed(node.Left, left)} {node.Operator.Sign()} {Bracketed(node.Right, right)}";
        if (left.Value is not RegisterValue.Number one || right.Value is not RegisterValue.Number other)
        {
            return new Outcome(new RegisterValue.Number(RowEvaluation.Between(left.Value, right.Value)), string.Empty, figures);
        }

        return UnitArithmetic.Apply(node.Operator, one.Value, node.Left.Type.Unit, other.Value, node.Right.Type.Unit) is { } value
            ? new Outcome(new RegisterValue.Number(value), string.Empty, figures)
            : Outcome.None(other.Value == 0m ? $"“{MeasurePrinter.Print(node.Right)}”为 0，不能作除数。" : "数太大，无法计算。");
    }

    private static string Bracketed(MeasureNode node, Outcome outcome) => node is MeasureNode.Binary ? $"({outcome.Figures})" : outcome.Figures;

    private async Task<Outcome> AggregateAsync(MeasureNode.Aggregate node, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var answer = await source.AggregateAsync(new AggregateQuestion(node.Set, node.Function, node.Value, node.Percent, period), cancellationToken);
        var reason = NoBasisOf(node, answer, period);
        var value = reason.Length > 0 ? null : Finished(node, answer);
        var told = value is null ? $"{MeasurePrinter.Print(node)}：无依据，{reason}" : AggregateWorking.Of(node, answer, value, period);
        Add(new MeasuredPart(MeasurePrinter.Print(node), node.Set, node.Value, null, period, value, told) { Counted = answer.Counted, Excluded = answer.Excluded });
        return value is null ? Outcome.None(reason) : Outcome.Of(value, node.Type.Unit);
    }

    /// <summary>Nothing written down is no zero. A register that was kept, and holds nothing of the kind, is one.</summary>
    private static string NoBasisOf(MeasureNode.Aggregate node, AggregateAnswer answer, MeasurePeriod period)
    {
        var register = node.Set.Register.Name;
        if (answer.Seen == 0)
        {
            return $"“{register}”在{MeasuredText.Of(period)}没有一条记录：请先登记；确实没有发生的，登记一条零报告并注明不计入。";
        }

        if (answer.Counted > 0)
        {
            return string.Empty;
        }

        var isOpen = answer.Excluded.Any(one => one.Reason == Exclusions.OpenFilter || (node.Value is not null && one.Reason == Exclusions.NoValue(node.Value)));
        return isOpen ? $"“{register}”里符合条件的记录都不能计入（{AggregateWorking.Listed(answer.Excluded)}）：请补填。"
            : node.Function is AggregateFunction.Count or AggregateFunction.Sum or AggregateFunction.Distinct ? string.Empty
            : $"“{register}”在{MeasuredText.Of(period)}没有符合条件的记录：请核对条件。";
    }

    private static RegisterValue? Finished(MeasureNode.Aggregate node, AggregateAnswer answer) => (node.Function, answer.Value) switch
    {
        (AggregateFunction.Average, RegisterValue.Number sum) => new RegisterValue.Number(sum.Value / answer.Counted),
        (AggregateFunction.Share, RegisterValue.Number met) => new RegisterValue.Number(met.Value * Hundred / answer.Counted),
        _ => answer.Value,
    };

    private async Task<Outcome> AvailabilityAsync(MeasureNode.Availability node, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var outages = await source.IntervalsAsync(new IntervalQuestion(node.Outages, node.Column, period), cancellationToken);
        var agreed = node.Agreed is { } set ? await source.IntervalsAsync(new IntervalQuestion(set, node.AgreedColumn!, period), cancellationToken) : null; // the two come together
        var agreedTime = agreed?.Intervals ?? IntervalSet.Empty;
        var service = IntervalSet.Between(period.Start, period.End).Except(agreedTime).Length;
        var down = outages.Intervals.Except(agreedTime).Length;
        var reason = outages.Seen == 0 ? Unkept(node, period)
            : service == TimeSpan.Zero ? $"{MeasuredText.Of(period)}没有应当运行的时间。"
            : string.Empty;
        RegisterValue.Number? value = reason.Length > 0 ? null : new(Hundred * (service - down).Ticks / service.Ticks);
        var told = value is null
            ? $"{MeasurePrinter.Print(node)}：无依据，{reason}"
            : $"应当运行 {Hours(service)} 小时{(agreed is null ? string.Empty : $"（已扣除约定停机 {Hours(agreedTime.Length)} 小时）")}，其中中断 {Hours(down)} 小时（{Figures.Plain(outages.Counted)} 条，重叠的只算一次），"
                + $"({Hours(service)} - {Hours(down)}) / {Hours(service)} = {MeasuredText.Number(value.Value, ValueUnit.Percent)}";
        Add(new MeasuredPart(MeasurePrinter.Print(node), node.Outages, null, node.Column, period, value, told) { Counted = outages.Counted, Excluded = outages.Excluded });
        AddAgreed(node, agreed, period);
        return value is null ? Outcome.None(reason) : Outcome.Of(value, ValueUnit.Percent);
    }

    /// <summary>Of each object that is in use over its own time, and their mean: what nothing happened to is 100 %, and counts as much as any other.</summary>
    private async Task<Outcome> EachAsync(MeasureNode.Availability node, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var objects = await source.ObjectsAsync(node.Objects!, period, cancellationToken); // it has one by which
        var outages = await source.IntervalsAsync(new IntervalQuestion(node.Outages, node.Column, period, node.By), cancellationToken);
        var agreed = node.Agreed is { } set ? await source.IntervalsAsync(new IntervalQuestion(set, node.AgreedColumn!, period, node.AgreedBy, IsOfAll: true), cancellationToken) : null; // the two come together
        var each = new ObjectAvailability(objects, outages, agreed, period);
        var reason = outages.Seen == 0 ? Unkept(node, period)
            : each.Objects.Count == 0 ? $"“{node.Objects!.Name}”登记簿里没有{MeasuredText.Of(period)}在用的，不知道按哪些算：请先登记。" // as above
            : string.Empty;
        RegisterValue.Number? value = reason.Length > 0 ? null : new(each.Mean);
        var told = value is null ? $"{MeasurePrinter.Print(node)}：无依据，{reason}" : each.Working(node.Objects!); // as above
        var printed = MeasurePrinter.Print(node);
        Add(new MeasuredPart(printed, node.Outages, null, node.Column, period, value, told) { By = node.By, Counted = outages.Counted, Excluded = outages.Excluded });
        Add(new MeasuredPart(printed, new EntrySet(node.Objects!, null), null, null, period, null, $"在用的“{node.Objects!.Name}”{Figures.Plain(each.Objects.Count)} {node.Objects.Counter}") { Counted = objects.Count, Excluded = [] });
        AddAgreed(node, agreed, period);
        return value is null ? Outcome.None(reason) : Outcome.Of(value, ValueUnit.Percent);
    }

    private static string Unkept(MeasureNode.Availability node, MeasurePeriod period) =>
        $"“{node.Outages.Register.Name}”在{MeasuredText.Of(period)}没有一条记录，不能说明没有中断：请先登记；确实没有发生的，登记一条零报告并注明不计入。";

    private void AddAgreed(MeasureNode.Availability node, IntervalAnswer? agreed, MeasurePeriod period)
    {
        if (agreed is not null)
        {
            Add(new MeasuredPart(MeasurePrinter.Print(node), node.Agreed, null, node.AgreedColumn, period, null, $"约定停机：“{node.Agreed!.Register.Name}”{Figures.Plain(agreed.Counted)} 条") // asked before
            {
                Counted = agreed.Counted,
                Excluded = agreed.Excluded,
            });
        }
    }

    private async Task<Outcome> GrowthAsync(MeasureNode.Growth node, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var now = await OfAsync(node.Inner, period, cancellationToken);
        var before = await OfAsync(node.Inner, period.YearBefore(), cancellationToken);
        if (now.Value is not RegisterValue.Number current || before.Value is not RegisterValue.Number last)
        {
            return Outcome.None(now.Value is null ? now.NoBasis : $"上年无依据：{before.NoBasis}");
        }

        if (last.Value == 0m)
        {
            return Outcome.None("上年为 0，求不出增长率。");
        }

        var value = new RegisterValue.Number((current.Value - last.Value) * Hundred / Math.Abs(last.Value));
        var unit = node.Inner.Type.Unit;
        var (one, other) = (MeasuredText.Of(current, unit), MeasuredText.Of(last, unit));
        working.Add($"本年 {one}，上年 {other}，({one} - {other}) / {other} = {MeasuredText.Number(value.Value, ValueUnit.Percent)}");
        return Outcome.Of(value, ValueUnit.Percent);
    }

    private async Task<Outcome> SatisfactionAsync(MeasureNode.Satisfaction node, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var answer = await source.SurveyAsync(node.Survey, period, cancellationToken);
        var reason = answer is null ? $"没有编号为“{node.Survey}”的问卷：请核对编号。" : answer.Valid == 0 ? $"问卷“{answer.Title}”没有有效答卷：请先收回答卷。" : string.Empty;
        RegisterValue.Number? value = reason.Length > 0 ? null : new(answer!.Satisfied * Hundred / answer.Valid); // without an answer there is a reason
        var told = value is null ? $"{MeasurePrinter.Print(node)}：无依据，{reason}"
            : $"问卷“{answer!.Title}”：满意和基本满意 {Figures.Plain(answer.Satisfied)} 份 / 有效答卷 {Figures.Plain(answer.Valid)} 份 = {MeasuredText.Number(value.Value, ValueUnit.Percent)}"; // as above
        Add(new MeasuredPart(MeasurePrinter.Print(node), null, null, null, period, value, told) { Counted = answer?.Valid ?? 0, Excluded = answer?.Invalid ?? [] });
        return value is null ? Outcome.None(reason) : Outcome.Of(value, ValueUnit.Percent);
    }

    private void Add(MeasuredPart part)
    {
        parts.Add(part);
        working.Add(part.Working);
    }

    private static string Hours(TimeSpan length) => Figures.Rounded(length.Ticks / (decimal)TimeSpan.TicksPerHour, MeasuredText.Decimals);

    /// <param name="Figures">What stands in place of the expression when the whole is told.</param>
    private sealed record Outcome(RegisterValue? Value, string NoBasis, string Figures)
    {
        public static Outcome None(string reason) => new(null, reason, string.Empty);

        public static Outcome Of(decimal value, ValueUnit unit) => Of(new RegisterValue.Number(value), unit);

        public static Outcome Of(RegisterValue value, ValueUnit unit) => new(value, string.Empty, MeasuredText.Of(value, unit));
    }
}
