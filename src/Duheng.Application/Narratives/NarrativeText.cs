using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Duheng.Application.Evaluations;
using Duheng.Application.Json.Data;
using Duheng.Documents.Recognition;
using Duheng.Domain.Reports;

namespace Duheng.Application.Narratives;

/// <summary>The chapters that people write, in the order of the form, and how they are kept.</summary>
internal static class NarrativeText
{
    /// <summary>Goals are set with the targets, scores are computed: neither is written here.</summary>
    public static IReadOnlyList<(SectionKind Section, string Title)> Chapters { get; } =
    [
        (SectionKind.Overview, "一、（一）项目概况"),
        (SectionKind.Basis, "一、（一）立项依据"),
        (SectionKind.Necessity, "一、（一）设立的必要性"),
        (SectionKind.Safeguards, "一、（一）保证项目实施的措施与制度"),
        (SectionKind.Plan, "一、（一）项目实施计划"),
        (SectionKind.Money, "一、（二）预算执行情况"),
        (SectionKind.Analysis, "三、项目绩效分析"),
        (SectionKind.Experience, "四、主要经验做法"),
        (SectionKind.Problems, "五、存在问题及原因分析"),
        (SectionKind.Measures, "六、进一步加强项目管理的措施及建议"),
    ];

    public static IReadOnlyList<NarrativeJson> Read(string kept) => JsonSerializer.Deserialize(kept, NarrativeContext.Default.IReadOnlyListNarrativeJson) ?? [];

    /// <summary>The chapters without a word; that of the money has its table.</summary>
    public static IReadOnlyList<string> Unwritten(string kept)
    {
        var paragraphs = Read(kept);
        return [.. Chapters.Where(chapter => chapter.Section != SectionKind.Money && paragraphs.All(paragraph => paragraph.Section != chapter.Section)).Select(chapter => chapter.Title)];
    }

    /// <summary>One chapter as text, a paragraph a line.</summary>
    public static string Of(IReadOnlyList<NarrativeJson> paragraphs, SectionKind section) => string.Join('\n', paragraphs.Where(paragraph => paragraph.Section == section).Select(paragraph => paragraph.Text));

    /// <summary>The whole with one chapter put in the place of what it was, as it is kept.</summary>
    public static string With(IReadOnlyList<NarrativeJson> paragraphs, SectionKind section, string text)
    {
        var chapter = Lines(text).Select(line => new NarrativeJson(HeadingLevels.Of(line), line) { Section = section });
        IReadOnlyList<NarrativeJson> all =
        [
            .. Chapters.SelectMany(one => one.Section == section ? chapter : paragraphs.Where(paragraph => paragraph.Section == one.Section)),
            .. paragraphs.Where(paragraph => Chapters.All(one => one.Section != paragraph.Section)),
        ];
        return JsonSerializer.Serialize(all, NarrativeContext.Default.IReadOnlyListNarrativeJson);
    }

    /// <summary>As it is kept: without blank lines and blanks at the ends.</summary>
    public static string Tidy(string text) => string.Join('\n', Lines(text));

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
