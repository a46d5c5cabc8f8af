using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Application.Organisations;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Tables;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Projects.Imports;

/// <summary>Reads projects out of the rows of a file; each mistake names its row and column, and says what to do.</summary>
internal sealed class ProjectSheet
{
    /// <summary>A head stands among the first rows, below a title at most.</summary>
    private const int HeadWithin = 20;

    private readonly IReadOnlyDictionary<string, GridCell> heads;

    private ProjectSheet(IReadOnlyList<GridRow> rows, IReadOnlyDictionary<string, GridCell> heads) => (Rows, this.heads) = (rows, heads);

    /// <summary>Below the head, without blank ones.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    public static Result<ProjectSheet> Read(byte[] content, CancellationToken cancellationToken)
    {
        var file = TableFile.Read(content, cancellationToken);
        if (file.Problem is { } problem)
        {
            return Refusals.Invalid("文件", problem.Zh);
        }

        var head = file.Rows.Take(HeadWithin).FirstOrDefault(row => Heads(row).ContainsKey(ImportColumn.Code));
        var needed = ImportColumn.All.Where(column => column.IsNeeded).Select(column => column.Head).ToList();
        if (head is null || needed.Where(name => !Heads(head).ContainsKey(name)).ToList() is { Count: > 0 })
        {
            var missing = head is null ? needed : [.. needed.Where(name => !Heads(head).ContainsKey(name))];
            return Refusals.Invalid("文件", $"表头里没有 {string.Join("、", missing)}；请下载模板，把数据贴进去再上传。");
        }

        return new ProjectSheet([.. file.Rows.Where(row => row.Number > head.Number)], Heads(head));
    }

    /// <summary>A project, or what is wrong with its row.</summary>
    public NewProject? Project(GridRow row, int year, Actor actor, IReadOnlyDictionary<string, OrganisationRow> units, ICollection<RowFault> faults)
    {
        var before = faults.Count;
        var unit = units.GetValueOrDefault(Text(row, ImportColumn.Unit));
        if (unit is null)
        {
            Fault(ImportColumn.Unit, Text(row, ImportColumn.Unit) is { Length: > 0 } typed
                ? $"写的是“{typed}”，没有这个单位，或者您不能在它名下开项目；请核对机构编码。"
                : "没有填；请写项目单位的机构编码。");
        }

        var (first, last) = (Year(row, ImportColumn.First), Year(row, ImportColumn.Last));
        foreach (var (column, value) in new[] { (ImportColumn.First, first), (ImportColumn.Last, last) })
        {
            if (value == 0)
            {
                Fault(column, $"写的是“{Text(row, column)}”；请写四位年度，例如 {Figures.Plain(year)}。");
            }
        }

        var project = new NewProject(
            Text(row, ImportColumn.Code), Text(row, ImportColumn.Name), unit?.Id ?? 0, Text(row, ImportColumn.Kind) is { Length: > 0 } kind ? kind : NewProject.Kinds[0],
            first, last, year, Text(row, ImportColumn.Manager))
        {
            PeriodGoal = Text(row, ImportColumn.PeriodGoal).ReplaceLineEndings("\n"),
            AnnualGoal = Text(row, ImportColumn.AnnualGoal).ReplaceLineEndings("\n"),
            Budget = Budget(row, year, Fault),
        };
        foreach (var mistake in new[] { first > 0 && last > 0 ? project.Mistake() : null, unit is null ? null : project.Unentitled(actor, unit.Path) }.OfType<Failure>())
        {
            var said = mistake.Message.Split('：', 2);
            Fault(said.Length == 2 ? said[0] : string.Empty, said[^1]);
        }

        return faults.Count == before ? project : null;

        void Fault(string column, string problem) => faults.Add(new RowFault(row.Number, column, problem));
    }

    private List<LedgerEntry> Budget(GridRow row, int year, Action<string, string> fault)
    {
        var entries = new List<LedgerEntry>();
        foreach (var source in ImportColumn.Sources.Where(source => Text(row, source) is not ("" or "0" or "0.00" or "—")))
        {
            var unit = heads[source].Text.Contains("万元", StringComparison.Ordinal) ? "万元" : "元";
            var day = Text(row, ImportColumn.Day) is { Length: > 0 } typed ? typed : $"{Figures.Plain(year)}-01-01";
            var entry = LedgerText.Read(new NewLedgerEntry(LedgerKind.Initial.Name(), source, Text(row, source), unit, day, Text(row, ImportColumn.Document), string.Empty), year);
            entry.Match<object?>(
                one =>
                {
                    entries.Add(one);
                    return null;
                },
                failure =>
                {
                    var said = failure.Message.Split('：', 2);
                    fault(said[0] switch { "日期" => ImportColumn.Day, "文号" => ImportColumn.Document, _ => source }, said[^1]);
                    return null;
                });
        }

        return entries;
    }

    private string Text(GridRow row, string column) => heads.TryGetValue(column, out var head) ? row.At(head.Column)?.Text.Trim() ?? string.Empty : string.Empty;

    private int Year(GridRow row, string column) =>
        int.TryParse(Text(row, column).Replace("年", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static Dictionary<string, GridCell> Heads(GridRow row)
    {
        var named = new Dictionary<string, GridCell>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            if (ImportColumn.All.FirstOrDefault(column => cell.Text.Trim().StartsWith(column.Head, StringComparison.Ordinal)) is { } column)
            {
                named.TryAdd(column.Head, cell);
            }
        }

        return named;
    }
}
