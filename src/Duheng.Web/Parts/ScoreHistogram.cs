using System.Globalization;
using System.Text;
using Duheng.Application.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Duheng.Web.Parts;

/// <summary>How scores are spread (得分分布): what is stated as hollow bars, what is recomputed as filled ones, in the same bins.</summary>
public sealed class ScoreHistogram : ComponentBase
{
    private const int Left = 34;
    private const int Width = 396;
    private const int Bottom = 146;
    private const int Height = 132;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    [Parameter, EditorRequired]
    public required IReadOnlyList<ScoreBin> Bins { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.AddMarkupContent(0, Draw());
    }

    /// <summary>Only numbers and our own words go into it.</summary>
    private string Draw()
    {
        var most = Math.Max(Bins.Max(bin => Math.Max(bin.Stated, bin.Recomputed)), 4);
        var step = Step(most);
        var top = ((most + step - 1) / step) * step;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 440 168\" role=\"img\" aria-label=\"{Label()}\">");
        for (var count = 0; count <= top; count += step)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{(count == 0 ? "ax" : "gr")}\" d=\"M{Left} {Y(count, top)}H{Left + Width}\"/><text x=\"{Left - 6}\" y=\"{Y(count, top) + 4m}\" text-anchor=\"end\">{count}</text>");
        }

        var slot = (decimal)Width / Bins.Count;
        for (var index = 0; index < Bins.Count; index++)
        {
            var (bin, x) = (Bins[index], Left + (slot * index));
            Bar(svg, "hf", bin.Recomputed, x + 1m, slot - 2m, top);
            Bar(svg, "hs", bin.Stated, x + 3m, slot - 6m, top);
            if (index == 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{One(x + (slot / 2m))}\" y=\"162\" text-anchor=\"middle\">&lt;{Shown.Plain(bin.To)}</text>");
            }
            else if (index > 1 && bin.From % 10m == 0m)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{One(x)}\" y=\"162\" text-anchor=\"middle\">{Shown.Plain(bin.From)}</text>");
            }
        }

        return svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + Width}\" y=\"162\" text-anchor=\"end\">{Shown.Plain(Bins[^1].To)}</text></svg>").ToString();
    }

    private static void Bar(StringBuilder svg, string look, int count, decimal x, decimal width, int top)
    {
        if (count > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{look}\" x=\"{One(x)}\" y=\"{Y(count, top)}\" width=\"{One(width)}\" height=\"{One(Bottom - Y(count, top))}\"/>");
        }
    }

    private static int Step(int most) => Array.Find(Steps, step => most <= step * 5) is > 0 and var step ? step : 5000;

    private static decimal Y(int count, int top) => One(Bottom - (Height * count / (decimal)top));

    private static decimal One(decimal number) => Domain.Quantities.Rounding.HalfUp(number, 1);

    private string Label() => Bins.Sum(bin => bin.Stated + bin.Recomputed) == 0
        ? "得分分布：还没有得分"
        : $"得分分布：自报最多在 {Peak(bin => bin.Stated)}，重算最多在 {Peak(bin => bin.Recomputed)}";

    private string Peak(Func<ScoreBin, int> count) => Bins.MaxBy(count) is { } bin && count(bin) > 0 ? $"{(bin.From == 0m ? $"{Shown.Plain(bin.To)} 分以下" : $"{Shown.Plain(bin.From)} 至 {Shown.Plain(bin.To)} 分")}（{Shown.Count(count(bin))} 个）" : "没有";
}
