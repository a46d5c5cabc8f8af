using System.Globalization;

namespace Duheng.Storage.Values;

/// <summary>Moments as the database keeps them: text that sorts by time.</summary>
public static class Instants
{
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantHandler.Format, CultureInfo.InvariantCulture);
}
