using Duheng.Documents.Templates.National;
using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates.Cn2020;

/// <summary>项目支出绩效自评表 of the national rules of 2020.</summary>
[Template("cn-2020", Title = "项目支出绩效自评表（全国通用，2020年）", TitleEn = "National self-evaluation form (2020)")]
internal sealed class Cn2020Template : ITemplate
{
    public Manuscript Compose(TemplateCase one) => NationalForm.Of(one.Report, one.Report.Indicators);
}
