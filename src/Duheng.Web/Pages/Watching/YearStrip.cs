using System.Globalization;
using System.Text;
using Duheng.Application.Watching;
using Duheng.Domain.Quantities;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Duheng.Web.Pages.Watching;

/// <summary>A year of a point, a bar a day: up, how long it was down, where nobody watched.</summary>
public sealed class YearStrip : ComponentBase
{
    private const int DayWidth = 3;
    private const int Height = 36;
    private const int Months = 12;

    /// <summary>An outage of a minute is to be seen.</summary>
    private const decimal LeastHeight = 4m;

    [Parameter, EditorRequired]
    public required IReadOnlyList<WatchedDay> Days { get; set; }

    [Parameter, EditorRequired]
    public required int Year { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.AddMarkupContent(0, Draw());
    }

    /// <summary>Only numbers and our own words go into it.</summary>
    private string Draw()
    {
        var svg = new StringBuilder();
        var label = $"{Shown.Year(Year)} 年：{Shown.Count(Days.Count(day => day.Availability.Down > TimeSpan.Zero))} 天有中断，{Shown.Count(Days.Count(day => day.Availability.Counted == TimeSpan.Zero))} 天没有监测";
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart wt-year\" viewBox=\"0 0 {366 * DayWidth} {Height + 16}\" role=\"img\" aria-label=\"{label}\">");
        foreach (var day in Days)
        {
            var x = (day.Day.DayOfYear - 1) * DayWidth;
            var down = Part(day, day.Availability.Down);
            var unknown = Part(day, day.Availability.Unknown);
            svg.Append(CultureInfo.InvariantCulture, $"<g><title>{Shown.Day(day.Day)}　{WatchShown.Basis(day.Availability)}</title><rect class=\"up\" x=\"{x}\" y=\"0\" width=\"{DayWidth - 1}\" height=\"{Height}\"/>");
            if (unknown > 0m)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"un\" x=\"{x}\" y=\"0\" width=\"{DayWidth - 1}\" height=\"{unknown}\"/>");
            }

            if (down > 0m)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"dn\" x=\"{x}\" y=\"{Height - down}\" width=\"{DayWidth - 1}\" height=\"{down}\"/>");
            }

            svg.Append("</g>");
        }

        for (var month = 1; month <= Months; month++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(new DateOnly(Year, month, 1).DayOfYear - 1) * DayWidth}\" y=\"{Height + 13}\">{month} 月</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static decimal Part(WatchedDay day, TimeSpan part)
    {
        var whole = day.Availability.Counted + day.Availability.Planned + day.Availability.Unknown;
        return part == TimeSpan.Zero ? 0m : Math.Clamp(Rounding.HalfUp((decimal)Height * part.Ticks / whole.Ticks, 1), LeastHeight, Height);
    }
}
