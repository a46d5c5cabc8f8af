using System.Text.Json.Serialization;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>The goals in sentences (绩效目标): of the whole period and of the year, as the cells of a form state them, else as the text does.</summary>
public sealed record GoalsJson(IReadOnlyList<string> Period, IReadOnlyList<string> Annual)
{
    /// <summary>What came of the goals of the year, where the form has a cell for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Done { get; init; }

    public static GoalsJson From(Report report) => new(
        Stated(report.PeriodGoals) ?? Told(report.Narrative, SectionKind.PeriodGoal),
        Stated(report.Goals.Select(goal => goal.Planned)) ?? Told(report.Narrative, SectionKind.AnnualGoal))
    {
        Done = Stated(report.Goals.Select(goal => goal.Done).OfType<StatedText>()),
    };

    /// <summary>A cell may hold several paragraphs; null when nothing is filled in.</summary>
    private static List<string>? Stated(IEnumerable<StatedText> cells) =>
        cells.SelectMany(cell => cell.Text.Split('\n')).Where(text => !string.IsNullOrWhiteSpace(text)).ToList() is { Count: > 0 } stated ? stated : null;

    /// <summary>A mark of what is still to be filled in is no goal.</summary>
    private static List<string> Told(Narrative narrative, SectionKind section) => [.. narrative.In(section).Select(paragraph => paragraph.Text).Where(text => !FillIn.IsMark(text))];
}
