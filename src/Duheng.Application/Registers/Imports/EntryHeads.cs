using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Imports;

/// <summary>Which column of a file holds which column of a register: by name or alias, or as a profile says.</summary>
internal sealed class EntryHeads
{
    private const string TenThousand = "万元";

    private readonly ImportProfile? profile;
    private readonly Dictionary<string, EntryHead> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryHead> byColumn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProfileColumn> asProfiled = new(StringComparer.Ordinal);
    private readonly HashSet<EntryHead> used = [];

    private EntryHeads(ImportProfile? profile) => this.profile = profile;

    public int Count => used.Count;

    /// <summary>A column that two heads name.</summary>
    public string? Twice { get; private set; }

    /// <summary>What is wrong with the unit of a head.</summary>
    public string? WrongUnit { get; private set; }

    public IReadOnlyList<string> Unused => [.. byKey.Values.Where(head => !used.Contains(head)).OrderBy(head => head.GridColumn).Select(head => head.Text)];

    public static EntryHeads Of(RegisterType type, ImportProfile? profile, GridRow row)
    {
        var heads = new EntryHeads(profile);
        foreach (var head in row.Cells.Where(cell => !cell.IsBlank).Select(cell => EntryHead.Of(cell.Column, cell.Text)))
        {
            if (!heads.byKey.TryAdd(head.Key, head))
            {
                heads.Twice ??= head.Text;
            }
        }

        if (profile is null)
        {
            heads.TakeNames(type);
        }
        else
        {
            heads.TakeProfile(profile);
        }

        // Two heads of one name that nothing asks for harm nobody.
        heads.Twice = heads.Twice is { } twice && heads.used.Any(head => head.Key == EntryHead.Of(0, twice).Key) ? twice : heads.NamedTwice(type);
        return heads;
    }

    public bool Has(string column) => byColumn.ContainsKey(column) || Interval(column) is not null || Composed(column) is not null;

    public bool IsSkipped(GridRow row) => profile?.Skip.Any(skip => Head(skip.Heads) is { } head && skip.Words.ContainsKey(EntryRules.KeyOf(Cell(row, head)))) == true;

    /// <returns>The cell's text, or what is wrong with it.</returns>
    public (string Text, string? Problem) Text(GridRow row, RegisterColumn column)
    {
        if (Interval(column.Key) is var (start, end))
        {
            return (Cell(row, start), Cell(row, end)) is var (from, to) && from.Length == 0 ? (string.Empty, null) : ($"{from} 至 {(to.Length == 0 ? "今" : to)}", null);
        }

        if (!byColumn.TryGetValue(column.Key, out var head))
        {
            return Composed(column.Key) is { } composed && composed.Heads.Select(key => byKey.GetValueOrDefault(key)).OfType<EntryHead>().Select(one => Cell(row, one)).ToList() is var parts && parts.Exists(part => part.Length > 0)
                ? (composed.Prefix + string.Join(' ', parts), null)
                : (string.Empty, null);
        }

        var text = Cell(row, head);
        if (text.Length == 0)
        {
            return (text, null);
        }

        if (asProfiled.TryGetValue(column.Key, out var told))
        {
            return told.Words.Count == 0 ? (told.Prefix + text, null)
                : told.Words.TryGetValue(EntryRules.KeyOf(text), out var ours) ? (ours, null)
                : (text, $"写的是“{text}”，导入方案里没有这个词；请在方案的 words 里补上它对应{string.Join("、", column.Choices)}中的哪一个。");
        }

        return (column.Kind == ColumnKind.Money && head.Unit == TenThousand && !text.EndsWith('元') ? text + TenThousand : text, null);
    }

    private void TakeNames(RegisterType type)
    {
        foreach (var column in type.Filled)
        {
            var found = new[] { column.Name, column.Key }.Concat(column.Aliases).Select(word => byKey.GetValueOrDefault(EntryRules.KeyOf(word))).OfType<EntryHead>().FirstOrDefault();
            if (found is null)
            {
                continue;
            }

            byColumn[column.Key] = found;
            used.Add(found);
            var isWrong = found.Unit.Length > 0 && column.Kind switch
            {
                ColumnKind.Money => found.Unit is not ("元" or TenThousand),
                ColumnKind.Number => PrintedText.Key(found.Unit) != PrintedText.Key(column.Unit),
                _ => false,
            };
            if (isWrong)
            {
                WrongUnit ??= $"表头“{found.Text}”的单位是{found.Unit}，登记簿的“{column.Name}”以{(column.Kind == ColumnKind.Money ? "元" : column.Unit.Length == 0 ? "数" : column.Unit)}计；请换算后改好表头再上传。";
            }
        }

        used.UnionWith(type.Columns.Where(column => column.Computed is not null).Select(column => byKey.GetValueOrDefault(EntryRules.KeyOf(column.Name))).OfType<EntryHead>()); // what was exported may be imported
    }

    private void TakeProfile(ImportProfile own)
    {
        foreach (var column in own.Columns)
        {
            if (Head(column.Heads) is { } head)
            {
                byColumn[column.Column] = head;
                asProfiled[column.Column] = column;
                used.Add(head);
            }
        }

        used.UnionWith(own.Intervals.SelectMany(one => one.Start.Concat(one.End)).Concat(own.Skip.Concat(own.Compose).SelectMany(one => one.Heads)).Select(key => byKey.GetValueOrDefault(key)).OfType<EntryHead>());
    }

    /// <summary>A column whose name and alias both stand in the file.</summary>
    private string? NamedTwice(RegisterType type) => profile is not null ? null : type.Filled.FirstOrDefault(column =>
        new[] { column.Name, column.Key }.Concat(column.Aliases).Select(EntryRules.KeyOf).Distinct(StringComparer.Ordinal).Count(byKey.ContainsKey) > 1)?.Name;

    private (EntryHead Start, EntryHead End)? Interval(string column) =>
        profile?.Intervals.FirstOrDefault(one => one.Column == column) is { } interval && Head(interval.Start) is { } start && Head(interval.End) is { } end ? (start, end) : null;

    private ProfileColumn? Composed(string column) => profile?.Compose.FirstOrDefault(one => one.Column == column && Head(one.Heads) is not null);

    private EntryHead? Head(IReadOnlyList<string> heads) => heads.Select(key => byKey.GetValueOrDefault(key)).OfType<EntryHead>().FirstOrDefault();

    private static string Cell(GridRow row, EntryHead head) => row.At(head.GridColumn)?.Text.Trim() ?? string.Empty;
}
