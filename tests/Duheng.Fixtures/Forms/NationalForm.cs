namespace Duheng.Fixtures.Forms;

/// <summary>
/// 项目支出绩效自评表, the annex of the national rules of 2020, as filled-in forms of several provinces print it: the
/// money by source with points and rate of execution in its first row, goals beside results, indicators, 总分.
/// </summary>
internal sealed class NationalForm : IReportForm
{
    private static readonly string[] Titles = ["项目支出绩效自评表", "项目支出绩效自评表", "部门预算项目支出绩效自评表"];

    public string Id => "cn-2020";

    public DraftReport Adapt(DraftReport draft, Dice dice)
    {
        var adapted = draft.WithVoidSources(dice.Pick(Words.Voids)).WithVoidReasons(dice.Pick(["", "", "无"]));
        if (dice.Chance(30))
        {
            adapted = adapted.WithLevels(row => row with { Level2 = row.Level2 switch { "社会效益指标" => "社会效益", "可持续影响指标" => "可持续影响", _ => row.Level2 } });
        }

        return dice.Chance(20) ? adapted.InYuan() : adapted;
    }

    public FormPage Fill(DraftReport draft, Dice dice)
    {
        var look = AnnexLook.Draw(dice);
        var rows = new SheetRows(look.Width);
        Heads(rows, draft, look);
        AnnexParts.Funds(rows, draft, look);
        AnnexParts.Goals(rows, draft, look);
        AnnexParts.Indicators(rows, draft, look);
        AnnexParts.Total(rows, draft, look);
        var year = Figures.Print(draft.Year ?? 0);
        return new FormPage(
        [
            new FormLine("Title", dice.Pick(Titles)),
            new FormLine("Header1", $"（{year}年度）") { Facts = [new Fact(FactKind.Year, year)] },
            rows.ToGrid(),
        ]);
    }

    private static void Heads(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var label = look.Label;
        rows.Add(FormCell.Head("项目名称") with { Columns = label }, FormCell.Of(FactKind.Project, draft.Project ?? ""));
        var half = (rows.Width / 2) - label;
        rows.Add(
            FormCell.Head("主管部门") with { Columns = label },
            FormCell.Of(FactKind.Department, draft.Department ?? "") with { Columns = half },
            FormCell.Head("实施单位") with { Columns = 2 },
            FormCell.Of(FactKind.Unit, draft.Unit ?? ""));
    }
}
