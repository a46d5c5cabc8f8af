using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>Reads thresholds by their keys. What the file does not set stays as it was.</summary>
internal static class ThresholdsFile
{
    /// <param name="usual">What counts where the file says nothing.</param>
    public static Thresholds Read(YamlMap map, Thresholds usual)
    {
        if (!map.IsEmpty)
        {
            foreach (var threshold in Threshold.All)
            {
                if ((threshold.IsWhole ? map.OptionalInteger(threshold.Key) : map.OptionalNumber(threshold.Key)) is { } value)
                {
                    usual = value >= 0m
                        ? threshold.Set(usual, value)
                        : throw map.Wrong(threshold.Key, $"“{threshold.Key}”不能小于 0。", $"\"{threshold.Key}\" cannot be below 0.");
                }
            }
        }

        map.RefuseUnknownKeys();
        return usual;
    }
}
