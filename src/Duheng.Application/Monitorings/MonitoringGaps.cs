using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Monitorings;

/// <summary>What keeps a monitoring from being handed up.</summary>
internal static class MonitoringGaps
{
    public static IEnumerable<string> Of(Monitored monitored)
    {
        if (monitored.Row is { ForecastFen: null })
        {
            yield return "请填写预计全年执行（万元）。";
        }

        foreach (var (indicator, line) in monitored.Indicators)
        {
            var at = $"第 {Figures.Plain(indicator.Position)} 行“{indicator.Name}”";
            if (line.Likelihood.Length == 0)
            {
                yield return $"{at}：请选择全年完成可能性。";
            }
            else if (line.ToDate.Length == 0)
            {
                yield return $"{at}：请填写累计完成值；还没有数据的写“未到统计时点”。";
            }
            else if (line.Likelihood != Likelihood.Certain.Key() && (line.Cause.Length == 0 || line.Remark.Length == 0))
            {
                yield return $"{at}：完成有困难，请选择原因并写明说明。";
            }
            else if (line.Lamp is Lamp.Yellow or Lamp.Red && (line.Cause.Length == 0 || line.Remark.Length == 0))
            {
                yield return $"{at}：选的是“{Likelihood.Certain.Name()}”，但所填数字达不到目标（{line.Lamp.Value.Name()}）；请核对数字，或选择原因并写明说明。";
            }
        }
    }
}
