using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>What pages are asked to be, in millimetres.</summary>
public sealed record PageProfileJson(decimal? Width, decimal? Height, decimal? Top, decimal? Bottom, decimal? Left, decimal? Right, decimal Tolerance)
{
    public static PageProfileJson Of(PageProfile page) => new(page.Width, page.Height, page.Top, page.Bottom, page.Left, page.Right, page.Tolerance);
}
