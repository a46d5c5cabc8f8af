using Duheng.Application.Exports;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>The records behind a value as a file: what was counted, with what, and what was left out and why. Names of persons are left out.</summary>
public static class MeasureCsv
{
    public static byte[] Write(MeasureDetail detail)
    {
        ArgumentNullException.ThrowIfNull(detail);

        if (detail.Part?.Set is not { } set)
        {
            return new ExportTable(detail.Indicator.Name, ["记录"], [1], []).Csv();
        }

        var columns = set.Register.Columns.Where(column => !column.Personal).ToList();
        var heads = columns.Select(column => column.Unit.Length == 0 ? column.Name : $"{column.Name}（{column.Unit}）").Concat(["计入的值", "不计入的原因", "版本"]).ToList();
        return new ExportTable(
            detail.Indicator.Name, heads, [.. heads.Select(_ => 1)],
            [.. detail.Records.Select(record => (IReadOnlyList<string>)[.. columns.Select(column => record.Text(column.Key)), Value(record), record.Excluded, Figures.Plain(record.Entry.Version)])]).Csv();
    }

    private static string Value(MeasuredRow record) => record.Value switch
    {
        RegisterValue.Number number => Figures.Plain(number.Value),
        RegisterValue.YesNo yes => yes.Value ? "是" : "否",
        _ => string.Empty,
    };
}
