namespace Duheng.Fixtures.Forms;

/// <summary>A form that a <see cref="DraftReport"/> is filled into: a fault can be put into the draft first.</summary>
public interface IReportForm : IForm
{
    /// <summary>The draft as this form asks for it: its categories, their names, its weights.</summary>
    DraftReport Adapt(DraftReport draft, Dice dice);

    /// <summary>Prints the draft as it is. The dice choose among the variants of the form.</summary>
    FormPage Fill(DraftReport draft, Dice dice);

    FormPage IForm.Clean(int seed) => Fill(Adapt(new ReportGenerator(seed).NextReport(), new Dice(seed)), new Dice(seed + 1));
}
