namespace Duheng.Fixtures.Forms;

/// <summary>A narrative by deduction as other places write it: points in brackets behind the name, 不扣分 or 扣N分 and 得N分 at the end.</summary>
internal sealed class DeductionPage : INarrativeForm
{
    private static readonly string[] numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public string Id => "deductions";

    public FormPage Fill(DraftNarrative draft, Dice dice)
    {
        var year = draft.Year is { } known ? Figures.Print(known) : "";
        return new FormPage(
        [
            new FormLine("Title", $"{year}年度{draft.Project}项目支出绩效自评报告") { Facts = [new Fact(FactKind.Project, draft.Project), new Fact(FactKind.Year, year)] },
            new FormLine("Header1", $"项目单位：{draft.Unit}") { Facts = [new Fact(FactKind.Unit, draft.Unit)] },
            new FormLine("Heading1", "一、项目基本情况"),
            .. draft.ProjectFacts.Select(fact => new FormLine("Text", fact)),
            new FormLine("Heading1", "二、资金情况"),
            new FormLine("Text", draft.Funds) { Facts = NarrativeFacts.Money(draft) },
            new FormLine("Text", draft.Spending),
            new FormLine("Heading1", "三、评分情况"),
            new FormLine("Text", $"对照评分标准逐项打分，满分100分，自评总得分{draft.Total}分，评价等级为{draft.Grade}。") { Facts = NarrativeFacts.Result(draft) },
            .. draft.Blocks.SelectMany(Block),
            new FormLine("Heading1", "四、存在的问题"),
            .. draft.Problems.Select(item => new FormLine("Text", item.Text)),
            new FormLine("Heading1", "五、改进措施"),
            .. draft.Suggestions.Select(item => new FormLine("Text", item.Text)),
            .. draft.SignatureDate is { } date ? [new FormLine("Signature", draft.Unit), new FormLine("Signature", date)] : Array.Empty<FormLine>(),
        ]);
    }

    private static IEnumerable<FormLine> Block(NarrativeBlock block, int index) =>
    [
        new FormLine("Heading2", $"（{numerals[index]}）{block.Name}（满分{block.Full}分，得{block.Score}分）"),
        .. block.Lines.Select((line, place) => new FormLine("Text", $"{Figures.Print(place + 1)}.{line.Name}（{line.Full}分）：{line.Merit}，{Deduction(line)}得{line.Score}分。")
        {
            Facts = [.. NarrativeFacts.Line(block, line).Select(fact => fact.Kind == FactKind.Reason && line.Fault is { } fault ? fact with { Value = $"但{fault}" } : fact)],
        }),
    ];

    private static string Deduction(NarrativeLine line) => line.Fault is null ? "不扣分，" : $"但{line.Fault}，扣{line.Deduction}分，";
}
