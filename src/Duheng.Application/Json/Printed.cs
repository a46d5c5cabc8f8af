using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>Text as printed; a blank cell is null.</summary>
internal static class Printed
{
    public static string? Text(StatedText? stated) => Text(stated?.Text);

    public static string? Text(StatedQuantity? stated) => Text(stated?.Text);

    /// <summary>In a cell for a figure — and / are nothing, too.</summary>
    public static string? Text(Figure? figure) => figure is null or { IsBlank: true } ? null : figure.Text;

    private static string? Text(string? printed) => string.IsNullOrWhiteSpace(printed) ? null : printed;
}
