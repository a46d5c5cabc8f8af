using System.ComponentModel;
using System.Globalization;
using Duheng.Application.Registers;
using Duheng.Web.Api.Paging;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Api.Registers;

/// <summary>Which entries a list shows.</summary>
internal sealed class EntryQuery
{
    [FromQuery(Name = "organisation")]
    [Description("单位的编号；不写是自己的单位。")]
    public long? Organisation { get; set; }

    [FromQuery(Name = "from")]
    [Description("从哪一天起，2022-01-01。")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    [Description("到哪一天止。")]
    public string? To { get; set; }

    [FromQuery(Name = "q")]
    [Description("文字列里的字，空格分开的都要有。")]
    public string? Q { get; set; }

    [FromQuery(Name = "aside")]
    [Description("1 只列不计入的，0 只列计入的。")]
    public string? Aside { get; set; }

    [FromQuery(Name = "project")]
    [Description("项目的编号。")]
    public long? Project { get; set; }

    [FromQuery(Name = "where")]
    [Description("选项列或引用列等于什么，可以写几次：severity:重大。")]
    public string[]? Where { get; set; }

    internal EntryFilter ToFilter(PageQuery? page) => new()
    {
        OrganisationId = Organisation,
        From = Day(From),
        To = Day(To),
        Text = Q,
        IsAside = Aside switch { "1" => true, "0" => false, _ => null },
        ProjectId = Project,
        Words = (Where ?? []).Select(one => one.Split(':', 2)).Where(pair => pair.Length == 2).GroupBy(pair => pair[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First()[1], StringComparer.Ordinal),
        IsByKeys = page is not null,
        PageRows = page is null ? EntryPageRows : page.Rows + 1,
        After = page?.After is [long day, long id] ? (day, id) : null,
    };

    private const int EntryPageRows = 50;

    internal static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
