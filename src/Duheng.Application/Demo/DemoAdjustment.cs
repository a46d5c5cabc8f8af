using Duheng.Application.Adjustments;
using Duheng.Application.Data;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Demo;

/// <summary>Targets of the demo that change after their approval.</summary>
/// <param name="Targets">New targets by the names of their indicators.</param>
internal sealed record DemoAdjustment(AdjustmentCause Cause, string Reason, IReadOnlyDictionary<string, string> Targets)
{
    public static DemoAdjustment Read(YamlMap map)
    {
        var adjustment = new DemoAdjustment(
            LifecycleWords.Parse<AdjustmentCause>(map.Text("cause")) ?? throw map.Wrong("cause", "没有这个调整原因。"),
            map.Text("reason"),
            map.Texts("targets").Select(DemoPlan.Cells).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal));
        map.RefuseUnknownKeys();
        return adjustment;
    }
}
