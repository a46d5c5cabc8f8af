using Duheng.Domain.Registers;

namespace Duheng.Web.Pages.Registers;

/// <summary>Which columns a form on a phone asks for, and in which order: what is known at the moment something happens.</summary>
internal static class PhoneColumns
{
    /// <summary>What everybody sees at once.</summary>
    public static IReadOnlyList<RegisterColumn> Of(RegisterType type) => type.Phone.Count > 0
        ? [.. type.Phone.Select(key => type.Columns.First(column => column.Key == key))]
        : [.. Fitting(type).Where(column => !IsNumbered(type, column)).OrderBy(column => Rank(type, column))];

    /// <summary>What is folded away: it has a value already, or may stay blank.</summary>
    public static IReadOnlyList<RegisterColumn> More(RegisterType type) => [.. Fitting(type).Except(Of(type)).OrderBy(column => Rank(type, column))];

    /// <summary>Whether the form gives the entry its number by itself.</summary>
    public static bool IsNumbered(RegisterType type, RegisterColumn column) => column.Key == type.Title && column.Key == "number";

    private static IEnumerable<RegisterColumn> Fitting(RegisterType type)
    {
        // What comes later in the life of an entry is entered later.
        var later = type.Order.SelectMany(order => order.SkipWhile(key => key != type.OccursOn).Skip(1)).Append(type.EndsOn).ToHashSet(StringComparer.Ordinal);
        return type.Filled.Where(column => EntryRules.IsRequired(type, column)
            || (!later.Contains(column.Key) && column.Kind is ColumnKind.Choice or ColumnKind.Reference or ColumnKind.Text or ColumnKind.File && column.Key is not ("handler" or "vendor")));
    }

    private static int Rank(RegisterType type, RegisterColumn column) => column.Kind switch
    {
        ColumnKind.Reference => 0,
        ColumnKind.Choice when column.Required => 1,
        ColumnKind.Choice => 2,
        _ when column.Key == type.OccursOn => 3,
        ColumnKind.File => 6,
        _ when column.Key == type.Title => 7,
        _ when EntryRules.IsRequired(type, column) => 4,
        _ => 5,
    };
}
