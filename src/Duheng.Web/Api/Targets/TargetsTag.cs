using System.Globalization;

namespace Duheng.Web.Api.Targets;

/// <summary>The ETag of targets: "2.15" is version 2, saved so often.</summary>
internal static class TargetsTag
{
    public static string Write(int number, long saved) => string.Create(CultureInfo.InvariantCulture, $"\"{number}.{saved}\"");

    public static (int Number, long Saved)? Read(string? tag) =>
        tag?.Trim().Trim('"').Split('.') is [var left, var right]
        && int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var saved)
            ? (number, saved)
            : null;
}
