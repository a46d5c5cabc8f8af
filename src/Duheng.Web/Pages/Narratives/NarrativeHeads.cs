using Duheng.Application.Narratives;
using Duheng.Domain.Reports;

namespace Duheng.Web.Pages.Narratives;

/// <summary>How the chapters of the text are headed on the page: parts of one section stand together below its number.</summary>
internal static class NarrativeHeads
{
    private const char Closing = '）';

    /// <summary>Chapters in their order, those that share a number under one heading; null for a chapter by itself.</summary>
    public static IEnumerable<(string? Group, IReadOnlyList<NarrativeChapter> Chapters)> Grouped(IReadOnlyList<NarrativeChapter> chapters) =>
        chapters.GroupBy(chapter => Number(chapter.Title) ?? chapter.Title, StringComparer.Ordinal)
            .Select(group => (group.Count() > 1 ? $"{group.Key}项目基本情况" : null, (IReadOnlyList<NarrativeChapter>)[.. group]));

    /// <summary>立项依据 of 一、（一）立项依据.</summary>
    public static string Label(string title) => title[(title.LastIndexOf(Closing) + 1)..];

    /// <summary>What an empty field asks for.</summary>
    public static string Hint(SectionKind section) => section switch
    {
        SectionKind.Overview => "做什么、为谁做、由谁承办、多少预算；一段一行",
        SectionKind.Basis => "依据的文件、规划或合同，写明文号；一段一行",
        SectionKind.Necessity => "不做会怎样，解决什么问题；一段一行",
        SectionKind.Safeguards => "执行的制度，谁验收、谁审核、怎样付款；一段一行",
        SectionKind.Plan => "分几步、各在什么时间完成；一段一行",
        SectionKind.Money => "预算、到位、支出和结余各多少，为什么；一段一行",
        SectionKind.Analysis => "产出、效益、满意度各完成得怎样，没有达到的说明原因；一段一行",
        SectionKind.Experience => "值得别的项目照做的做法；一段一行",
        SectionKind.Problems => "存在的问题和产生的原因；一段一行",
        SectionKind.Measures => "下一年度怎样改，由谁、何时完成；一段一行",
        _ => "一段一行",
    };

    /// <summary>一、（一）; null for a title without one.</summary>
    private static string? Number(string title) => title.LastIndexOf(Closing) is > 0 and var end ? title[..(end + 1)] : null;
}
