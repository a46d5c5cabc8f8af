namespace Duheng.Fixtures.Forms;

/// <summary>A form of the kind of the national annex: one large table with heads, money, goals, indicators and total.</summary>
internal abstract class AnnexForm : IReportForm
{
    public abstract string Id { get; }

    public abstract DraftReport Adapt(DraftReport draft, Dice dice);

    public FormPage Fill(DraftReport draft, Dice dice)
    {
        var look = Look(dice);
        var rows = new SheetRows(look.Width);
        Heads(rows, draft, look);
        AnnexParts.Funds(rows, draft, look);
        AnnexParts.Goals(rows, draft, look);
        AnnexParts.Indicators(rows, draft, look);
        AnnexParts.Total(rows, draft, look);
        var year = Figures.Print(draft.Year ?? 0);
        return new FormPage(
        [
            .. Before(draft, dice),
            new FormLine("Title", look.Title),
            new FormLine("Header1", $"（{year}年度）") { Facts = [new Fact(FactKind.Year, year)] },
            rows.ToGrid(),
            .. After(draft, dice),
        ]);
    }

    protected abstract AnnexLook Look(Dice dice);

    protected virtual IEnumerable<FormBlock> Before(DraftReport draft, Dice dice) => [];

    protected virtual IEnumerable<FormBlock> After(DraftReport draft, Dice dice) => [];

    protected virtual void Heads(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        const int Label = AnnexLook.Label;
        rows.Add(FormCell.Head("项目名称") with { Columns = Label }, FormCell.Of(FactKind.Project, draft.Project ?? ""));
        rows.Add(
            FormCell.Head(look.DepartmentLabel) with { Columns = Label },
            FormCell.Of(FactKind.Department, draft.Department ?? "") with { Columns = (rows.Width / 2) - Label },
            FormCell.Head(look.UnitLabel) with { Columns = 2 },
            FormCell.Of(FactKind.Unit, draft.Unit ?? ""));
        if (look.HasTotalAtHead)
        {
            rows.Add(
                FormCell.Head("自评总分") with { Columns = Label },
                FormCell.Of(FactKind.Total, draft.Total) with { Columns = (rows.Width / 2) - Label },
                FormCell.Head("自评等级") with { Columns = 2 },
                FormCell.Of(FactKind.Grade, draft.Grade));
        }
    }
}
