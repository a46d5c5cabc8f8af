using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Overview;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Overview;

/// <summary>What a department or a bureau sees first (总览): every figure leads to its rows.</summary>
public partial class OverviewPage
{
    private const int MostRules = 8;
    private Result<YearSummary>? result;
    private ListAddress? list;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private SummariseYear SummariseYear { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private long? Organisation => long.TryParse(list?.Value("organisation"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        var (_, year) = await ChosenYear.FindAsync(context.RequestAborted);
        list = new ListAddress(context.Request);
        result = await SummariseYear.ExecuteAsync(Actor, year, Organisation, context.RequestAborted);
    }

    internal static string Headline(YearSummary summary)
    {
        if (summary.Projects.Count == 0)
        {
            return $"{Shown.Year(summary.Year)} 年度还没有项目";
        }

        var missing = (summary.Missing, summary.WorkingDaysLeft) switch
        {
            (0, _) => "全部已报",
            (var count, < 0) => $"逾期未报 {Shown.Count(count)} 个",
            (var count, { } days) => $"未报 {Shown.Count(count)} 个，还有 {Shown.Count(days)} 个工作日",
            (var count, null) => $"未报 {Shown.Count(count)} 个",
        };
        return $"已报 {Percent(summary.HandedRate)} %，{missing}；{Scores(summary)}";
    }

    /// <summary>True of the two means as they are printed beside it.</summary>
    private static string Scores(YearSummary summary) => (Rounded(summary.MeanStated), Rounded(summary.MeanLow)) switch
    {
        ({ } stated, { } low) when low == stated => "重算平均与自报相同",
        ({ } stated, { } low) when low < stated => $"重算平均比自报低 {Shown.Score(stated - low)} 分",
        ({ } stated, { } low) => $"重算平均比自报高 {Shown.Score(low - stated)} 分",
        _ => "还没有得分可比",
    };

    private IEnumerable<UnitProgress> Sorted(YearSummary summary)
    {
        IEnumerable<UnitProgress> units = summary.Units;
        Func<UnitProgress, decimal>? by = list?.Order switch
        {
            "projects" => unit => unit.Projects.Count,
            "notStarted" => unit => unit.NotStarted,
            "draft" => unit => unit.InHand,
            "withUnit" => unit => unit.WithUnit,
            "withDepartment" => unit => unit.WithDepartment,
            "passed" => unit => unit.Passed,
            "returned" => unit => unit.Returned,
            "rate" => unit => unit.HandedRate ?? -1m,
            "execution" => unit => unit.ExecutionRate ?? -1m,
            "stated" => unit => unit.MeanStated ?? -1m,
            "low" => unit => unit.MeanLow ?? -1m,
            "difference" => unit => unit.MeanDifference ?? 0m,
            "blocked" => unit => unit.Blocked,
            _ => null,
        };
        return by is null ? units : list is { Descending: true } ? units.OrderByDescending(by) : units.OrderBy(by);
    }

    /// <summary>The rows behind a number.</summary>
    private string Rows(string condition, long? organisation = null)
    {
        var query = new[] { (organisation ?? Organisation) is { } head ? "organisation=" + Shown.Id(head) : null, condition.Length > 0 ? condition : null }.OfType<string>();
        return string.Join('?', new[] { "/projects", string.Join('&', query) }.Where(part => part.Length > 0));
    }

    private string Findings(string condition) => $"/findings?{condition}{(Organisation is { } head ? "&organisation=" + Shown.Id(head) : null)}";

    private string Export(string extension, string? table = null) =>
        $"/overview/export/{extension}?{string.Join('&', new[] { table is null ? null : "table=" + table, Organisation is { } head ? "organisation=" + Shown.Id(head) : null }.OfType<string>())}";

    private static string Title(string rule) => RuleCatalog.Cards.FirstOrDefault(card => card.Id == rule)?.Title ?? rule;

    private static string Percent(decimal? percent) => percent is { } value ? Domain.Quantities.Rounding.HalfUp(value, 1).ToString("0.0", CultureInfo.InvariantCulture) : Shown.None;

    private static string Mean(decimal? points) => Shown.Score(Rounded(points));

    private static string Difference(decimal? stated, decimal? low) => Rounded(low) - Rounded(stated) is { } points ? Shown.Difference(points) : Shown.None;

    private static string Yi(Domain.Quantities.Money money) => money.Wan >= 10_000m
        ? $"{Domain.Quantities.Rounding.HalfUp(money.Wan / 10_000m, 2).ToString("0.00", CultureInfo.InvariantCulture)} 亿元"
        : $"{Shown.Wan(money)} 万元";

    private static decimal? Rounded(decimal? points) => points is { } value ? Domain.Quantities.Rounding.HalfUp(value, 2) : null;
}
