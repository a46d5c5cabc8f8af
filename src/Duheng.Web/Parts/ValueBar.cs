using System.Globalization;
using Duheng.Domain.Quantities;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Duheng.Web.Parts;

/// <summary>One value beside others as a bar, with the target as a line; what lies beyond the target stands out.</summary>
public sealed class ValueBar : ComponentBase
{
    private const int Width = 300;
    private const int Height = 12;

    /// <summary>Null for no bar.</summary>
    [Parameter, EditorRequired]
    public required decimal? Value { get; set; }

    /// <summary>The value that fills the whole width.</summary>
    [Parameter, EditorRequired]
    public required decimal Most { get; set; }

    [Parameter]
    public decimal? Mark { get; set; }

    /// <summary>Whether what lies above the target misses it, and not what lies below.</summary>
    [Parameter]
    public bool IsCeiling { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        if (Value is { } value and > 0m && Most > 0m)
        {
            builder.AddMarkupContent(0, Draw(value));
        }
    }

    /// <summary>Only numbers go into it.</summary>
    private string Draw(decimal value)
    {
        var (whole, mark) = (At(value), Mark is { } target ? At(target) : Width);
        var within = IsCeiling ? Math.Min(whole, mark) : whole;
        var line = Mark is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"<path class=\"mk\" d=\"M{mark} 0V{Height}\"/>");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"chart vb\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"{(!IsCeiling && whole < mark ? "hm" : "hf")}\" x=\"0\" y=\"1\" width=\"{within}\" height=\"{Height - 2}\"/><rect class=\"hm\" x=\"{within}\" y=\"1\" width=\"{whole - within}\" height=\"{Height - 2}\"/>{line}</svg>");
    }

    private decimal At(decimal value) => Rounding.HalfUp(Math.Clamp(value / Most, 0m, 1m) * Width, 1);
}
