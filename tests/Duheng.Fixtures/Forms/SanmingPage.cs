namespace Duheng.Fixtures.Forms;

/// <summary>The narrative of Sanming: blocks and lines with their points and deductions in sentences.</summary>
internal sealed class SanmingPage : INarrativeForm
{
    public string Id => "sanming-2015";

    public FormPage Fill(DraftNarrative draft, Dice dice)
    {
        var lines = draft.Blocks.SelectMany(block => block.Lines.Select(line => (block, line))).ToList();
        return new FormPage([.. SanmingForm.Lines(draft).Select(printed => new FormLine(printed.Style, printed.Text) { Facts = FactsOf(draft, lines, printed.Text) })]);
    }

    private static IReadOnlyList<Fact> FactsOf(DraftNarrative draft, List<(NarrativeBlock Block, NarrativeLine Line)> lines, string text)
    {
        if (text == draft.Unit)
        {
            return [new Fact(FactKind.Unit, draft.Unit)];
        }

        if (text == $"{draft.Project}绩效自评报告")
        {
            return [new Fact(FactKind.Project, draft.Project), new Fact(FactKind.Year, draft.Year is { } year ? Figures.Print(year) : "")];
        }

        var found = lines.Find(one => text.EndsWith(one.Line.Text, StringComparison.Ordinal));
        return found.Line is not null ? NarrativeFacts.Line(found.Block, found.Line)
            : text == draft.Funds ? NarrativeFacts.Money(draft)
            : text.StartsWith(draft.Conduct, StringComparison.Ordinal) ? NarrativeFacts.Result(draft)
            : [];
    }
}
