using System.ComponentModel;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Api.Projects;

/// <summary>Which projects a list shows, by the same words as the list on the screen.</summary>
internal sealed class ProjectQuery
{
    [FromQuery(Name = "year")]
    [Description("预算年度；不写是最近一年。")]
    public int? Year { get; set; }

    [FromQuery(Name = "q")]
    [Description("名称、编码、单位里的字，空格分开的都要有。")]
    public string? Q { get; set; }

    [FromQuery(Name = "organisation")]
    [Description("机构的编号：它和它下面的。")]
    public long? Organisation { get; set; }

    [FromQuery(Name = "targets")]
    [Description("绩效目标的状态。")]
    public string? Targets { get; set; }

    [FromQuery(Name = "evaluation")]
    [Description("自评的状态。")]
    public string? Evaluation { get; set; }

    [FromQuery(Name = "handed")]
    [Description("1 已报，0 未报。")]
    public string? Handed { get; set; }

    [FromQuery(Name = "review")]
    [Description("复核的状态。")]
    public string? Review { get; set; }

    [FromQuery(Name = "blocked")]
    [Description("1 只列有阻断问题的。")]
    public string? Blocked { get; set; }

    [FromQuery(Name = "adjustment")]
    [Description("1 只列等调整答复的。")]
    public string? Adjustment { get; set; }

    [FromQuery(Name = "lamp")]
    [Description("green、yellow、red。")]
    public string? Lamp { get; set; }

    [FromQuery(Name = "order")]
    [Description("按什么排：code、name、organisation、annual、executed、stated、low、findings、updated。")]
    public string? Order { get; set; }

    [FromQuery(Name = "desc")]
    [Description("1 倒过来排。")]
    public string? Descending { get; set; }

    internal ProjectFilter ToFilter(int latest, PageQuery page) => new()
    {
        Year = Year ?? latest,
        Text = Q,
        OrganisationId = Organisation,
        Targets = LifecycleWords.Parse<DocumentState>(Targets),
        Evaluation = LifecycleWords.Parse<DocumentState>(Evaluation),
        IsHanded = Handed switch { "1" => true, "0" => false, _ => null },
        Review = LifecycleWords.Parse<DocumentState>(Review),
        Blocked = Blocked == "1",
        AsksAdjustment = Adjustment == "1",
        Lamp = Lamp,
        Order = LifecycleWords.Parse<ProjectOrder>(Order) ?? ProjectOrder.Code,
        Descending = Descending == "1",
        PageRows = page.Rows + 1,
        After = page.After is [long last] ? last : null,
    };
}
