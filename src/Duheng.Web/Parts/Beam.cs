using System.Globalization;
using System.Text;
using Duheng.Domain.Scoring;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Duheng.Web.Parts;

/// <summary>
/// The beam (秤杆): a score on the scale of its grades. ○ 自报, ● 重算 (two of them and a hatched bar for a range), ■ 复核.
/// Drawn here and not in markup, since all of it is computed.
/// </summary>
public sealed class Beam : ComponentBase
{
    private const decimal Left = 8m;
    private const decimal Width = 478m;
    private const decimal Lowest = 50m;

    [Parameter, EditorRequired]
    public required Scheme Scheme { get; set; }

    [Parameter]
    public decimal? Stated { get; set; }

    [Parameter]
    public decimal? Low { get; set; }

    [Parameter]
    public decimal? High { get; set; }

    [Parameter]
    public decimal? Reviewed { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.AddMarkupContent(0, Draw());
    }

    /// <summary>Only numbers and our own words go into it.</summary>
    private string Draw()
    {
        var full = Scheme.FullMarks;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"beam\" viewBox=\"0 0 500 56\" role=\"img\" aria-label=\"{Label()}\">");
        svg.Append("<defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V5\" class=\"bt\"/></pattern></defs>");
        svg.Append("<path class=\"bl\" d=\"M8 26H486\"/><path class=\"bt\" d=\"");
        for (var tick = 0; tick <= 50; tick++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{At(Lowest + ((full - Lowest) * tick / 50m))} 26v{(tick % 10 == 0 ? 8 : tick % 5 == 0 ? 6 : 3)}");
        }

        svg.Append("\"/>");
        var upper = full;
        foreach (var band in Scheme.GradeBands)
        {
            var from = Math.Max(band.Minimum, Lowest);
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"g\" x=\"{At((from + upper) / 2m)}\" y=\"49\" text-anchor=\"middle\">{band.Words[0][..1]}</text>");
            if (band.Minimum > Lowest)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<path class=\"gt\" d=\"M{At(band.Minimum)} 26v11\"/><text x=\"{At(band.Minimum)}\" y=\"49\" text-anchor=\"middle\">{Shown.Plain(band.Minimum)}</text>");
            }

            upper = from;
        }

        Marks(svg);
        return svg.Append("</svg>").ToString();
    }

    private void Marks(StringBuilder svg)
    {
        if (Stated is { } stated)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"ms\" cx=\"{At(stated)}\" cy=\"21\" r=\"7\"/>");
        }

        if (Low is { } low && High is { } high)
        {
            if (low != high)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"rg\" x=\"{At(low)}\" y=\"19\" width=\"{At(high, -At(low, 0m))}\" height=\"7\"/><circle class=\"mr\" cx=\"{At(high)}\" cy=\"22\" r=\"5\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"mr\" cx=\"{At(low)}\" cy=\"22\" r=\"5\"/>");
        }

        if (Reviewed is { } reviewed)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"mv\" x=\"{At(reviewed, -3m)}\" y=\"18\" width=\"6\" height=\"6\"/>");
        }

        foreach (var value in new[] { Stated, Low, High, Reviewed }.OfType<decimal>().Distinct().Order().Where((value, index) => index == 0 || value >= Lowest))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"v\" x=\"{At(value)}\" y=\"11\" text-anchor=\"middle\">{Shown.Score(value)}</text>");
        }
    }

    private string Label() => string.Join("，", new[]
    {
        Stated is { } stated ? $"自报 {Shown.Score(stated)}" : null,
        Low is { } low ? Low == High ? $"重算 {Shown.Score(low)}" : $"重算 {Shown.Score(low)} 至 {Shown.Score(High)}" : null,
        Reviewed is { } reviewed ? $"复核 {Shown.Score(reviewed)}" : null,
    }.OfType<string>()) is { Length: > 0 } said ? "得分标尺：" + said : "得分标尺，还没有得分";

    private decimal At(decimal points, decimal shift = 0m) =>
        Domain.Quantities.Rounding.HalfUp(Left + (Math.Clamp((points - Lowest) / (Scheme.FullMarks - Lowest), 0m, 1m) * Width) + shift, 1);
}
