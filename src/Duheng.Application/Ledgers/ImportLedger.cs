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

        var heads = Heads(head)!; // it was just found
        if (Unit(heads[AmountHead].Text) is not { } unit)
        {
            return Refusals.Invalid("文件", $"表头“{heads[AmountHead].Text.Trim()}”没有写单位，不知道是元还是万元；请改成 金额（万元）或 金额（元）再导入，没有读入任何一行。");
        }

        var import = await EnterAsync(work, actor, year, table.Rows.SkipWhile(row => row != head).Skip(1), heads, unit, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return import;
    }

    private async Task<LedgerImport> EnterAsync(
        Work work, Actor actor, ProjectYear year, IEnumerable<GridRow> rows, IReadOnlyDictionary<string, GridCell> heads, string unit, CancellationToken cancellationToken)
    {
        var (repeated, faults, read) = (0, new SortedDictionary<int, string>(), new List<(int Row, LedgerEntry Entry)>());
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var typed = new NewLedgerEntry(Text("类别"), Text("来源"), Text(AmountHead), unit, Text("日期"), Text("文号"), Text("备注"));
            if (book.Read(typed, year.Year).Failed(out var failure, out var entry))
            {
                faults[row.Number] = Said(failure);
            }
            else
            {
                read.Add((row.Number, entry));
            }

            string Text(string head) => heads.TryGetValue(head, out var cell) ? row.At(cell.Column)?.Text.Trim() ?? string.Empty : string.Empty;
        }

        // A file may tell of a cut before it tells of the budget: what adds goes in first.
        var ledger = (await Ledger.ReadAsync(work, year.Id, cancellationToken)).ToList();
        var known = ledger.Select(one => one.Key).ToHashSet();
        var entered = 0;
        foreach (var (row, entry) in read.OrderBy(one => one.Entry.Amount.Fen < 0))
        {
            if (known.Contains(entry.Key))
            {
                repeated++;
            }
            else if (LedgerLimits.Refuse(ledger, entry) is { } refused)
            {
                faults[row] = Said(refused);
            }
            else
            {
                known.Add(entry.Key);
                ledger.Add(entry);
                await book.WriteAsync(work, actor, year, entry, cancellationToken);
                entered++;
            }
        }

        return new LedgerImport(entered, repeated, unit, [.. faults.Select(fault => $"第 {fault.Key.ToString(CultureInfo.InvariantCulture)} 行“{fault.Value}")]);
    }

    private static string? Unit(string head) => head.Contains("万元", StringComparison.Ordinal) ? "万元" : head.Contains('元', StringComparison.Ordinal) ? "元" : null;

    /// <summary>金额：写的是… becomes 金额”写的是…</summary>
    private static string Said(Failure failure) =>
        failure.Message.Split('：', 2) is [var field, var reason] ? $"{field}”{reason}" : failure.Message;

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
