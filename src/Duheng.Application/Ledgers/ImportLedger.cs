using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Ledgers;

/// <summary>Enters the rows of an Excel file (导入台账). Good rows go in, faulty ones are named; a row that is there already is not entered twice.</summary>
public sealed class ImportLedger(Database database, LedgerBook book) : IUseCase
{
    private const string AmountHead = "金额";

    private static readonly string[] Needed = ["类别", "来源", AmountHead, "日期", "文号"];

    public async Task<Result<LedgerImport>> ExecuteAsync(Actor actor, long id, Stream file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.KeepLedger, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (LedgerBook.Closed(year) is { } closed)
        {
            return closed;
        }

        var reading = DocumentReaders.Read(file, cancellationToken);
        if (reading.Paper is not { } paper)
        {
            return Refusals.Invalid("文件", reading.Problem?.Zh ?? "读不出表格；请另存为 .xlsx 再试。");
        }

        if (paper.Grids.SelectMany(grid => grid.Rows.Select(row => (Grid: grid, Row: row))).FirstOrDefault(one => Heads(one.Row) is not null) is not { Row: { } head, Grid: { } table })
        {
            return Refusals.Invalid("文件", $"找不到表头；第一行应有：{string.Join("、", Needed)}，还可以有 备注。金额的单位写在表头里：金额（万元）或 金额（元）。");
        }

        var import = await EnterAsync(work, actor, year, table.Rows.SkipWhile(row => row != head).Skip(1), Heads(head)!, cancellationToken); // it was just found
        await work.CommitAsync(cancellationToken);
        return import;
    }

    private async Task<LedgerImport> EnterAsync(
        Work work, Actor actor, ProjectYear year, IEnumerable<GridRow> rows, IReadOnlyDictionary<string, GridCell> heads, CancellationToken cancellationToken)
    {
        var known = (await Ledger.ReadAsync(work, year.Id, cancellationToken)).Select(Key).ToHashSet();
        var (entered, repeated, faults) = (0, 0, new List<string>());
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var typed = new NewLedgerEntry(
                Text("类别"), Text("来源"), Text(AmountHead), heads[AmountHead].Text.Contains("万元", StringComparison.Ordinal) ? "万元" : "元", Text("日期"), Text("文号"), Text("备注"));
            if (LedgerText.Read(typed, year.Year).Failed(out var failure, out var entry))
            {
                faults.Add($"第 {row.Number.ToString(CultureInfo.InvariantCulture)} 行“{Said(failure)}");
            }
            else if (known.Add(Key(entry)))
            {
                await book.WriteAsync(work, actor, year, entry, cancellationToken);
                entered++;
            }
            else
            {
                repeated++;
            }

            string Text(string head) => heads.TryGetValue(head, out var cell) ? row.At(cell.Column)?.Text.Trim() ?? string.Empty : string.Empty;
        }

        return new LedgerImport(entered, repeated, faults);
    }

    /// <summary>金额：写的是… becomes 金额”写的是…</summary>
    private static string Said(Failure failure) =>
        failure.Message.Split('：', 2) is [var field, var reason] ? $"{field}”{reason}" : failure.Message;

    private static (LedgerKind Kind, LedgerSource Source, long Fen, DateOnly Day, string DocumentNo, string Remark) Key(LedgerEntry entry) =>
        (entry.Kind, entry.Source, entry.Amount.Fen, entry.DatedOn, entry.DocumentNo, entry.Remark);

    /// <summary>The columns by their heads, or null where the row is no head.</summary>
    private static Dictionary<string, GridCell>? Heads(GridRow row)
    {
        var heads = new Dictionary<string, GridCell>(StringComparer.Ordinal);
        foreach (var name in Needed.Append("备注"))
        {
            if (row.Cells.FirstOrDefault(cell => cell.Text.Trim().StartsWith(name, StringComparison.Ordinal)) is { } cell)
            {
                heads[name] = cell;
            }
        }

        return Needed.All(heads.ContainsKey) ? heads : null;
    }
}
