namespace Duheng.Fixtures.Forms;

/// <summary>A form without tables, which tells points in sentences.</summary>
public interface INarrativeForm : IForm
{
    FormPage Fill(DraftNarrative draft, Dice dice);

    FormPage IForm.Clean(int seed) => Fill(new ReportGenerator(seed).NextNarrative(), new Dice(seed + 1));
}
