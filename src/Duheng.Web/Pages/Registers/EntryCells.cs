using System.Globalization;
using Duheng.Domain.Registers;

namespace Duheng.Web.Pages.Registers;

/// <summary>How the cells of entries are written on pages.</summary>
internal static class EntryCells
{
    /// <summary>The prefix of the fields of a form: a column may be called version.</summary>
    public const string Prefix = "c.";

    public static bool IsRight(RegisterColumn column) => column.Kind is ColumnKind.Number or ColumnKind.Money;

    /// <summary>With the unit: 金额 元.</summary>
    public static string Unit(RegisterColumn column) => column.Kind == ColumnKind.Money ? "元" : column.Unit;

    public static string Show(RegisterValue? value, RegisterColumn column) => value switch
    {
        null => Shown.None,
        RegisterValue.Number number when column.Kind == ColumnKind.Money => number.Value.ToString("#,##0.00", CultureInfo.InvariantCulture),
        RegisterValue.Number number when column.Computed is not null => number.Value.ToString("#,##0.##", CultureInfo.InvariantCulture),
        RegisterValue.Number number => number.Value.ToString("#,##0.######", CultureInfo.InvariantCulture),
        RegisterValue.Periods periods => IntervalText.Brief(periods.Value),
        RegisterValue.Text text when column.Kind == ColumnKind.File => text.Value[..12] + "…",
        _ => ColumnText.Print(value),
    };

    /// <summary>As a field of a browser holds it.</summary>
    public static string Field(RegisterColumn column, string printed) => column.Kind switch
    {
        ColumnKind.Moment when ColumnText.Read(column, printed).Value is RegisterValue.Moment moment => moment.Value.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        _ => printed,
    };

    public static string FieldType(RegisterColumn column) => column.Kind switch
    {
        ColumnKind.Date => "date",
        ColumnKind.Moment => "datetime-local",
        _ => "text",
    };

    /// <summary>What a form sent, by the key of the column.</summary>
    public static IReadOnlyDictionary<string, string> Read(IFormCollection form) =>
        form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(field => field.Key[Prefix.Length..], field => field.Value.ToString(), StringComparer.Ordinal);
}
