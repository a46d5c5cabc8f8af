using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>What pages are asked to be, in millimetres, and fonts by what the text is for.</summary>
public sealed record PageProfileJson(
    decimal? Width,
    decimal? Height,
    decimal? Top,
    decimal? Bottom,
    decimal? Left,
    decimal? Right,
    decimal Tolerance,
    IReadOnlyDictionary<string, FontProfileJson> Fonts)
{
    public static PageProfileJson Of(PageProfile page) => new(
        page.Width,
        page.Height,
        page.Top,
        page.Bottom,
        page.Left,
        page.Right,
        page.Tolerance,
        page.Fonts.OrderBy(font => font.Key).ToDictionary(font => FontsFile.KeyOf(font.Key), font => new FontProfileJson(font.Value.Names, font.Value.Size), StringComparer.Ordinal));
}
