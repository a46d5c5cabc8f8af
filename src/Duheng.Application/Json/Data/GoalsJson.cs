using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>The goals in sentences (绩效目标): of the whole period and of the year.</summary>
public sealed record GoalsJson(IReadOnlyList<string> Period, IReadOnlyList<string> Annual)
{
    public static GoalsJson From(Narrative narrative) => new(Of(narrative, SectionKind.PeriodGoal), Of(narrative, SectionKind.AnnualGoal));

    /// <summary>A mark of what is still to be filled in is no goal.</summary>
    private static List<string> Of(Narrative narrative, SectionKind section) => [.. narrative.In(section).Select(paragraph => paragraph.Text).Where(text => !FillIn.IsMark(text))];
}
