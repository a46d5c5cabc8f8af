using System.Globalization;
using System.Text;
using Duheng.Application.Monitorings;
using Duheng.Application.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Duheng.Web.Parts;

/// <summary>Execution against the time of the year: a line of what is spent, a dotted one of time, short bars of the pace that is asked for.</summary>
public sealed class ExecutionChart : ComponentBase
{
    private const int Left = 34;
    private const int Width = 360;
    private const int Bottom = 140;
    private const int Height = 126;
    private const int Months = 12;

    [Parameter, EditorRequired]
    public required IReadOnlyList<MonthShare> Shares { get; set; }

    /// <summary>The last month that has passed.</summary>
    [Parameter]
    public int Until { get; set; } = Months;

    /// <summary>Percent that ought to be spent by the end of each month.</summary>
    private static IReadOnlyList<decimal> Pace => MonitoringLimits.Shipped.Pace;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.AddMarkupContent(0, Draw());
    }

    /// <summary>Only numbers and our own words go into it.</summary>
    private string Draw()
    {
        var known = Shares.Where(share => share.Month <= Until).ToList();
        var top = Math.Max(100m, known.Select(share => share.Percent).DefaultIfEmpty().Max());
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 440 164\" role=\"img\" aria-label=\"{Label(known)}\">");
        foreach (var percent in new[] { 0, 25, 50, 75, 100 })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{(percent == 0 ? "ax" : "gr")}\" d=\"M{Left} {Y(percent, top)}H{Left + Width}\"/><text x=\"{Left - 6}\" y=\"{Y(percent, top) + 4m}\" text-anchor=\"end\">{percent}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"tm\" d=\"M{X(0)} {Y(0m, top)}L{X(Months)} {Y(100m, top)}\"/><text x=\"{X(Months) + 5m}\" y=\"{Y(100m, top) + 4m}\">时间</text>");
        for (var month = 2; month <= Months; month += 2)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"pc\" d=\"M{X(month) - 8m} {Y(Pace[month - 1], top)}h16\"/><text x=\"{X(month)}\" y=\"156\" text-anchor=\"middle\">{month} 月</text>");
        }

        if (known.Count > 0)
        {
            svg.Append("<path class=\"ex\" d=\"").AppendJoin(' ', known.Select((share, index) => string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? 'M' : 'L')}{X(share.Month)} {Y(share.Percent, top)}"))).Append("\"/>");
            foreach (var share in known)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dt\" cx=\"{X(share.Month)}\" cy=\"{Y(share.Percent, top)}\" r=\"2.5\"><title>{share.Month} 月 {One(share.Percent)} %</title></circle>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"v\" x=\"{X(known[^1].Month) + 5m}\" y=\"{Y(known[^1].Percent, top) + 16m}\">{One(known[^1].Percent)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static decimal X(int month) => One(Left + ((decimal)Width * month / Months));

    private static decimal Y(decimal percent, decimal top) => One(Bottom - (Height * Math.Max(percent, 0m) / top));

    private static decimal One(decimal number) => Domain.Quantities.Rounding.HalfUp(number, 1);

    private static string Label(List<MonthShare> known) => known.Count == 0
        ? "累计执行率：还没有支付"
        : "累计执行率：" + string.Join("，", known.Where(share => share.Month % 2 == 0).Select(share => $"{share.Month.ToString(CultureInfo.InvariantCulture)} 月 {One(share.Percent).ToString(CultureInfo.InvariantCulture)} %"));
}
