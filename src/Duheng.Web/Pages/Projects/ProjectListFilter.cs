using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Parts;

namespace Duheng.Web.Pages.Projects;

/// <summary>Reads the filter of a list of projects out of its address.</summary>
internal static class ProjectListFilter
{
    public static ProjectFilter Read(ListAddress list, int year) => new()
    {
        Year = year,
        Text = list.Value("q"),
        OrganisationId = list.Id("organisation"),
        Targets = LifecycleWords.Parse<DocumentState>(list.Value("targets")),
        Evaluation = LifecycleWords.Parse<DocumentState>(list.Value("evaluation")),
        IsHanded = list.Value("handed") switch { "1" => true, "0" => false, _ => null },
        Review = LifecycleWords.Parse<DocumentState>(list.Value("review")),
        Blocked = list.Value("blocked") == "1",
        AsksAdjustment = list.Value("adjustment") == "1",
        Lamp = list.Value("lamp"),
        Order = LifecycleWords.Parse<ProjectOrder>(list.Order) ?? ProjectOrder.Code,
        Descending = list.Descending,
        Page = list.Page,
        After = list.Id(ListAddress.AfterName),
        Before = list.Id(ListAddress.BeforeName),
    };
}
