using Duheng.Documents.Templates.National;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Cn2021;

/// <summary>项目支出绩效自评表 of 2021: 成本指标 is a category of its own and comes first.</summary>
[Template("cn-2021", Title = "项目支出绩效自评表（成本指标列为一级，2021年）", TitleEn = "National self-evaluation form, cost first (2021)")]
internal sealed class Cn2021Template : ITemplate
{
    /// <summary>Levels stay as the data names them: nobody is moved into another category.</summary>
    public Manuscript Compose(TemplateCase one) => NationalForm.Of(one.Report, [.. one.Report.Indicators.OrderBy(line => IsCost(line) ? 0 : 1)]);

    private static bool IsCost(IndicatorLine line) => line.Level1?.Text.Contains("成本", StringComparison.Ordinal) == true;
}
