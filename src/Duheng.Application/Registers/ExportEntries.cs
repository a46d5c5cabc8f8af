using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Entries as a file (导出), and the empty file to fill in (模板). What was exported can be imported.</summary>
public sealed class ExportEntries(Database database, PackCatalog packs) : IUseCase
{
    private const int MostRows = 100_000;
    private const int MostWorkbookRows = 20_000;
    private const int Wide = 10;
    private const int Narrow = 5;
    private const string Aside = "不计入原因";

    /// <param name="isWorkbook">An .xlsx, else a .csv.</param>
    /// <param name="masks">Whether personal data are masked.</param>
    public async Task<Result<ExportedFile>> ExecuteAsync(Actor actor, string register, EntryFilter filter, bool isWorkbook, bool masks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await RegisterPlace.FindAsync(work, packs, actor, register, filter.OrganisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var most = isWorkbook ? MostWorkbookRows : MostRows;
        var rows = await RegisterSlots.FindAsync(work, place.Type, cancellationToken) is { } stored
            ? await ListEntries.AllAsync(work, stored, place.Organisation.Id, filter with { Order = null, Descending = false }, most + 1, cancellationToken)
            : [];
        if (rows.Count > most)
        {
            return Refusals.Invalid("导出", $"超过 {Figures.Plain(most)} 条；请按时段分几次导出{(isWorkbook ? "，或导出 .csv（最多 100000 条）" : string.Empty)}。");
        }

        var table = Table(place.Type, [.. rows.Select(row => (IReadOnlyList<string>)[.. place.Type.Columns.Select(column => Cell(row, column, masks)), row.SetAside])]);
        var title = $"{place.Organisation.Name}{place.Type.Name}登记簿";
        return isWorkbook
            ? ExportedFile.Workbook(title, ExportTable.Workbook(title, $"共 {Figures.Plain(rows.Count)} {place.Type.Counter}。", [table]))
            : ExportedFile.Csv(title, table.Csv());
    }

    /// <summary>An empty file to fill in.</summary>
    public Result<ExportedFile> Template(string register)
    {
        if (packs.Find(register) is not { } type)
        {
            return Refusals.NoSuch("这个登记簿");
        }

        var filled = type.Filled.Where(column => column.Kind != ColumnKind.File).ToList();
        var needed = string.Join("、", filled.Where(column => EntryRules.IsRequired(type, column)).Select(column => column.Name));
        var choices = string.Concat(filled.Where(column => column.Choices.Count > 0).Select(column => $"{column.Name}：{string.Join("、", column.Choices)}。"));
        var title = $"{type.Name}导入模板";
        return ExportedFile.Workbook(title, ExportTable.Workbook(
            title, $"从表头下一行填起，一行一{type.Counter}。必填：{needed}。日期写 2022-03-05，时间写 2022-03-05 08:30，时段写“2022-03-05 08:30 至 2022-03-05 09:10”。{choices}",
            [new ExportTable(type.Name, [.. filled.Select(Head)], [.. filled.Select(Width)], [])]));
    }

    private static ExportTable Table(RegisterType type, IReadOnlyList<IReadOnlyList<string>> rows) =>
        new(type.Name, [.. type.Columns.Select(Head), Aside], [.. type.Columns.Select(Width), Narrow], rows);

    private static string Head(RegisterColumn column) => column.Kind == ColumnKind.Money ? column.Name + "（元）" : column.Unit.Length > 0 ? $"{column.Name}（{column.Unit}）" : column.Name;

    private static int Width(RegisterColumn column) => column.Kind is ColumnKind.Intervals or ColumnKind.Moment ? Wide : Narrow;

    private static string Cell(RegisterEntry row, RegisterColumn column, bool masks) => masks && column.Personal ? PersonalText.Masked(row.Text(column.Key)) : row.Text(column.Key);
}
