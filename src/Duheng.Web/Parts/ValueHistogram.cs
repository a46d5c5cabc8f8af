using System.Globalization;
using System.Text;
using Duheng.Domain.Quantities;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Duheng.Web.Parts;

/// <summary>How the values of single records are spread (记录的分布), with the target as a line; what misses it stands out.</summary>
public sealed class ValueHistogram : ComponentBase
{
    private const int Left = 34;
    private const int Width = 596;
    private const int Bottom = 206;
    private const int Height = 176;
    private const int MostBins = 24;
    private const int MostTicks = 8;

    /// <summary>What a bin may be wide: such steps people can read.</summary>
    private static readonly decimal[] Steps = [1m, 2m, 2.5m, 5m, 10m];

    [Parameter, EditorRequired]
    public required IReadOnlyList<decimal> Values { get; set; }

    [Parameter, EditorRequired]
    public required string Unit { get; set; }

    /// <summary>The target, in the same unit; null where single records have none.</summary>
    [Parameter]
    public decimal? Mark { get; set; }

    /// <summary>Whether what lies above the target misses it, and not what lies below.</summary>
    [Parameter]
    public bool IsCeiling { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.AddMarkupContent(0, Draw());
    }

    /// <summary>Bins do not hold their lower end, so that what is just on a ceiling lies within it.</summary>
    internal static (decimal First, decimal Width, int[] Counts) Bins(IReadOnlyList<decimal> values)
    {
        var (least, most) = (Math.Min(values.Min(), 0m), values.Max());
        var width = Nice((most - least) / MostBins);
        var first = Math.Floor(least / width) * width;
        var counts = new int[(int)Math.Max(1m, Math.Ceiling((most - first) / width))];
        foreach (var value in values)
        {
            counts[Math.Clamp((int)Math.Ceiling((value - first) / width) - 1, 0, counts.Length - 1)]++;
        }

        return (first, width, counts);
    }

    /// <summary>Every how many bins a number stands below: as seldom as there is room for, and a round number.</summary>
    internal static int Every(int bins, decimal width) =>
        Enumerable.Range(1, bins).FirstOrDefault(every => bins / every < MostTicks && Nice(width * every) == width * every, bins);

    private static decimal Nice(decimal least)
    {
        if (least <= 0m)
        {
            return 1m;
        }

        var power = 1m;
        while (least > power * 10m)
        {
            power *= 10m;
        }

        while (least < power)
        {
            power /= 10m;
        }

        return Steps.First(step => step * power >= least) * power;
    }

    /// <summary>Only numbers and our own words go into it.</summary>
    private string Draw()
    {
        var (first, width, counts) = Bins(Values);
        var most = Math.Max(counts.Max(), 1);
        var slot = (decimal)Width / counts.Length;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 640 232\" role=\"img\" aria-label=\"{Label()}\"><path class=\"ax\" d=\"M{Left} {Bottom}H{Left + Width}\"/>");
        var every = Every(counts.Length, width);
        for (var bin = 0; bin <= counts.Length; bin += every)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{One(Left + (slot * bin))}\" y=\"{Bottom + 18}\" text-anchor=\"middle\">{Shown.Plain(first + (width * bin))}</text>");
        }

        for (var bin = 0; bin < counts.Length; bin++)
        {
            var (x, high) = (Left + (slot * bin), Height * counts[bin] / (decimal)most);
            var end = first + (width * (bin + 1));
            var missed = Mark is { } mark && (IsCeiling ? end > mark : end <= mark);
            if (counts[bin] > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{(missed ? "hm" : "hf")}\" x=\"{One(x + 1m)}\" y=\"{One(Bottom - high)}\" width=\"{One(slot - 2m)}\" height=\"{One(high)}\"><title>{Shown.Plain(end - width)} 至 {Shown.Plain(end)}：{counts[bin]}</title></rect>");
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{One(x + (slot / 2m))}\" y=\"{One(Bottom - high - 4m)}\" text-anchor=\"middle\">{counts[bin]}</text>");
            }
        }

        if (Mark is { } line && line > first && line <= first + (width * counts.Length))
        {
            var x = One(Left + ((line - first) / width * slot));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"mk\" d=\"M{x} 14V{Bottom}\"/><text x=\"{x}\" y=\"10\" text-anchor=\"middle\">目标 {Shown.Plain(line)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static decimal One(decimal number) => Rounding.HalfUp(number, 1);

    private string Label()
    {
        var spread = $"{Shown.Count(Values.Count)} 个数，{Figures.Rounded(Values.Min(), 2)} 至 {Figures.Rounded(Values.Max(), 2)}";
        return Mark is not { } mark ? spread
            : $"{spread}；目标 {Shown.Plain(mark)}，{(IsCeiling ? "超过" : "不到")}的 {Shown.Count(Values.Count(value => IsCeiling ? value > mark : value < mark))} 个";
    }
}
