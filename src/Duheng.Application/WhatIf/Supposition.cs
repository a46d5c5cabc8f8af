using Duheng.Application.Common;
using Duheng.Domain.Reports;

namespace Duheng.Application.WhatIf;

/// <summary>One "what if" (假设): a line's cell with another value.</summary>
public sealed record Supposition(string Indicator, LinePart Part, string Value)
{
    private static readonly (string Suffix, LinePart Part)[] Parts =
        [(".目标值", LinePart.Target), (".业绩值", LinePart.Actual), (".权重", LinePart.Weight)];

    /// <summary>"指标[.目标值|.业绩值|.权重]=值"; the actual when no part is named.</summary>
    public static Result<Supposition> Parse(string text)
    {
        // The value may hold a sign of its own (≥, =), the name hardly an equals sign.
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            return new Failure.Invalid(
                new Wording(text, text),
                new Wording("应写成“指标[.目标值|.业绩值|.权重]=值”，例如 “巡检次数.目标值=≥12次”。", "write it as INDICATOR[.目标值|.业绩值|.权重]=VALUE (its target, actual or weight), such as 巡检次数.目标值=≥12次."));
        }

        var (name, value) = (text[..equals].Trim(), text[(equals + 1)..].Trim());
        foreach (var (suffix, part) in Parts)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return new Supposition(name[..^suffix.Length], part, value);
            }
        }

        return new Supposition(name, LinePart.Actual, value);
    }
}
