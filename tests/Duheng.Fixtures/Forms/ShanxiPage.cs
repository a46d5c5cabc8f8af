using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The Shanxi report of 2021: six chapters with tables in the text, and the whole table again as an annex.</summary>
internal sealed class ShanxiPage : IReportForm
{
    private static readonly FactKind?[] annexKinds =
        [FactKind.Level1, FactKind.Level2, FactKind.Name, FactKind.Weight, FactKind.Target, FactKind.Actual, FactKind.Completion, FactKind.Score, FactKind.Reason];

    public string Id => "shanxi-2021";

    public DraftReport Adapt(DraftReport draft, Dice dice) => draft;

    public FormPage Fill(DraftReport draft, Dice dice) => new(
    [
        .. Head(draft),
        .. ShanxiChapters.Situation(draft, Funds(draft)),
        .. ShanxiChapters.Results(draft),
        .. ShanxiChapters.Analysis(draft),
        .. ShanxiForm.SignatureLines(draft).Select(line => new FormLine("Signature", line)),
        .. draft.HasAnnex ? [new FormLine("Heading1", ShanxiForm.AnnexTitle) { OpensSheet = true }, Annex(draft)] : Array.Empty<FormBlock>(),
    ]);

    private static IEnumerable<FormBlock> Head(DraftReport draft)
    {
        yield return new FormLine("Title", ShanxiForm.Title(draft)) { Facts = [new Fact(FactKind.Year, draft.Year is { } year ? Figures.Print(year) : "")] };
        if (draft.HasHeader)
        {
            yield return new FormLine("Header1", $"项目名称：{draft.Project}") { Facts = [new Fact(FactKind.Project, draft.Project ?? "")] };
            yield return new FormLine("Header1", $"项目单位：{draft.Unit}") { Facts = [new Fact(FactKind.Unit, draft.Unit ?? "")] };
            yield return new FormLine("Header1", $"主管部门：{draft.Department}") { Facts = [new Fact(FactKind.Department, draft.Department ?? "")] };
        }
    }

    /// <summary>财政资金 stands over five columns, every other head over both rows.</summary>
    private static FormGrid Funds(DraftReport draft)
    {
        var rows = ShanxiForm.FundRows(draft).ToList();
        return new FormGrid(
        [
            [.. rows[0].Select((text, index) => index == 3
                ? FormCell.Head(text) with { Columns = 5 }
                : FormCell.Head(text) with { Rows = 2, Facts = index == 2 ? [new Fact(FactKind.MoneyUnit, draft.MoneyUnit)] : [] })],
            [.. rows[1].Skip(3).Take(5).Select(FormCell.Head)],
            .. rows.Skip(2).Select((row, index) => (IReadOnlyList<FormCell>)[.. row.Select((text, column) => column < 2
                ? FormCell.Head(text)
                : new FormCell(text) { Facts = [Fact.Money((FundRow)index, (FundColumn)(column - 2), text)] })]),
        ]);
    }

    private static FormGrid Annex(DraftReport draft)
    {
        var rows = ShanxiForm.AnnexRows(draft).ToList();
        DraftIndicator[] lines = [draft.Execution, .. draft.Indicators];
        return ShanxiChapters.Merged(rows, columns: 2, (row, column, text) =>
            row == 0 ? FormCell.Head(text)
            : row <= lines.Length ? Cell(lines[row - 1], column, text)
            : column == 7 ? FormCell.Of(FactKind.Total, text) : new FormCell(text));
    }

    private static FormCell Cell(DraftIndicator line, int column, string text)
    {
        var key = IndicatorRows.IsExecution(line) ? Fact.Execution : line.Name;
        return annexKinds[column] switch
        {
            FactKind.Level1 or FactKind.Level2 => new FormCell(text),
            FactKind.Name => new FormCell(text) { Facts = [Fact.Of(key, FactKind.Level1, line.Level1), Fact.Of(key, FactKind.Level2, line.Level2), Fact.Of(key, FactKind.Name, text)] },
            { } kind => new FormCell(text) { Facts = [Fact.Of(key, kind, text)] },
            null => new FormCell(text),
        };
    }
}
