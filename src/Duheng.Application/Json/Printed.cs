using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>Text as printed; a blank cell is null.</summary>
internal static class Printed
{
    public static string? Text(StatedText? stated) => Text(stated?.Text);

    public static string? Text(StatedQuantity? stated) => Text(stated?.Text);

    public static string? Text(Figure? figure) => Text(figure?.Text);

    private static string? Text(string? printed) => string.IsNullOrWhiteSpace(printed) ? null : printed;
}
