using Duheng.Application.Common;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Tables;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Imports;

/// <summary>Reads entries out of the rows of a file; each mistake names its row and column, and says what to do.</summary>
internal sealed class EntrySheet
{
    /// <summary>A head stands among the first rows, below a title at most.</summary>
    private const int HeadWithin = 20;

    /// <summary>What a spreadsheet leaves in a cell whose formula failed.</summary>
    private static readonly HashSet<string> Failed = new(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#未计算"], StringComparer.Ordinal);

    private readonly RegisterType type;
    private readonly EntryHeads heads;

    private EntrySheet(RegisterType type, IReadOnlyList<GridRow> rows, EntryHeads heads) => (this.type, Rows, this.heads) = (type, rows, heads);

    /// <summary>Below the head, without blank ones.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>Heads that no column has.</summary>
    public IReadOnlyList<string> Unused => heads.Unused;

    /// <param name="isQuery">Whether a query brought it, and nobody can download a template for it.</param>
    public static Result<EntrySheet> Read(RegisterType type, ImportProfile? profile, byte[] content, bool isQuery, CancellationToken cancellationToken)
    {
        var (field, again) = isQuery ? ("查询", "改好查询") : ("文件", "改好再上传");
        var file = TableFile.ReadRecords(content, cancellationToken);
        if (file.Problem is { } problem)
        {
            return Refusals.Invalid(field, problem.Zh);
        }

        var (head, heads) = file.Rows.Take(HeadWithin).Select(row => (Row: row, Heads: EntryHeads.Of(type, profile, row))).MaxBy(one => one.Heads.Count);
        if (heads.Twice is { } twice)
        {
            return Refusals.Invalid(field, $"表头里有两列都是“{twice}”，分不清用哪一列；请删去一列，{again}。");
        }

        if (heads.WrongUnit is { } wrong)
        {
            return Refusals.Invalid(field, wrong);
        }

        var missing = type.Filled.Where(column => EntryRules.IsRequired(type, column) && !heads.Has(column.Key)).Select(column => column.Name).ToList();
        return missing.Count > 0
            ? Refusals.Invalid(field, $"表头里没有 {string.Join("、", missing)}；{(isQuery ? $"请在查询里给这些列起名，例如 SELECT no AS {missing[0]}" : "请下载模板，把数据贴进去再上传")}{(profile is null ? "，或选对导入方案" : $"；现在按“{profile.Name}”的表头读")}。")
            : new EntrySheet(type, [.. file.Rows.Where(row => row.Number > head.Number)], heads);
    }

    /// <summary>Whether a column of the register is filled by any head.</summary>
    public bool Has(string column) => heads.Has(column);

    /// <summary>Whether the other program says that the row is none of ours.</summary>
    public bool IsSkipped(GridRow row) => heads.IsSkipped(row);

    public CheckedEntry Entry(GridRow row, bool masks) => Entry(type, heads, row, masks);

    /// <summary>One row below its heads, wherever they come from.</summary>
    public static CheckedEntry Entry(RegisterType type, EntryHeads heads, GridRow row, bool masks)
    {
        var (values, faults) = (new Dictionary<string, RegisterValue>(StringComparer.Ordinal), new List<EntryFault>());
        foreach (var column in type.Filled)
        {
            var (text, problem) = heads.Text(row, column);
            var read = problem is not null ? ReadValue.Wrong(problem)
                : Failed.Contains(text) ? ReadValue.Wrong($"写的是“{text}”：公式出错或没有算出结果；请在表格里改好、保存再上传。")
                : ColumnText.Read(column, text);
            if (read.Problem is { } wrong)
            {
                faults.Add(new EntryFault(column.Name, wrong));
            }
            else if (read.Value is { } value)
            {
                values[column.Key] = masks && column.Personal ? new RegisterValue.Text(PersonalText.Masked(ColumnText.Print(value))) : value;
            }
        }

        return new CheckedEntry(row.Number, values, faults);
    }

    public override string ToString() => $"{type.Name}: {Figures.Plain(Rows.Count)}";
}
