namespace Duheng.Fixtures;

/// <summary>The lines of a Sanming report in order, each with the style it has in Word.</summary>
internal static class SanmingForm
{
    private static readonly string[] numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static IEnumerable<(string Style, string Text)> Lines(DraftNarrative report) =>
    [
        ("Title", report.Unit),
        ("Title", $"{report.Project}绩效自评报告"),
        ("Heading1", "一、项目概况"),
        ("Heading2", "（一）项目单位基本情况"),
        .. Numbered(report.UnitFacts),
        ("Heading2", "（二）项目基本情况"),
        .. Numbered(report.ProjectFacts),
        ("Heading1", "二、项目实施基本情况"),
        ("Heading2", "（一）项目组织管理情况"),
        .. Numbered(report.Organisation),
        ("Heading2", "（二）项目资金使用情况"),
        ("Text", report.Funds),
        ("Heading2", "（三）项目支出情况"),
        ("Text", report.Spending),
        ("Heading1", "三、项目绩效分析"),
        ("Heading2", "（一）项目绩效评价工作开展情况"),
        ("Text", $"{report.Conduct}经评价，自评得分{report.Total}分，自评等级为{report.Grade}。"),
        ("Heading2", "（二）项目绩效目标完成情况"),
        ("Text", report.GoalsIntroduction),
        .. Numbered(report.Goals),
        ("Heading2", "（三）评价指标得分情况"),
        .. report.Blocks.SelectMany(Block),
        ("Heading1", "四、存在问题"),
        .. report.Problems.SelectMany(Item),
        ("Heading1", "五、有关建议"),
        .. report.Suggestions.SelectMany(Item),
        .. report.SignatureDate is { } date
            ? [("Signature", $"{report.Unit}（盖章）"), ("Signature", date)]
            : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<(string Style, string Text)> Block(NarrativeBlock block, int index) =>
        block.Lines
            .Select((line, place) => ("Text", $"（{Figures.Print(place + 1)}）{line.Text}"))
            .Prepend(("Text", $"{Figures.Print(index + 1)}.{block.Name}评价指标满分{block.Full}分，自评得分{block.Score}分。其中："));

    private static IEnumerable<(string Style, string Text)> Numbered(IEnumerable<string> texts) =>
        texts.Select((text, index) => ("Text", $"{Figures.Print(index + 1)}.{text}"));

    private static IEnumerable<(string Style, string Text)> Item(NarrativeItem item, int index) =>
        [("Heading2", $"（{numerals[index]}）{item.Heading}"), ("Text", item.Text)];
}
