using Duheng.Domain.Registers;

namespace Duheng.Web.Pages.Registers;

/// <summary>Which columns a form on a phone asks for, and in which order: what is known at the moment something happens.</summary>
internal static class PhoneColumns
{
    public static IReadOnlyList<RegisterColumn> Of(RegisterType type)
    {
        // What comes later in the life of an entry is entered later.
        var later = type.Order.SelectMany(order => order.SkipWhile(key => key != type.OccursOn).Skip(1)).Append(type.EndsOn).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. type.Filled.Where(column => EntryRules.IsRequired(type, column)
                || (!later.Contains(column.Key) && column.Kind is ColumnKind.Choice or ColumnKind.Reference or ColumnKind.Text && column.Key is not ("handler" or "vendor")))
                .OrderBy(column => Rank(type, column)),
        ];
    }

    private static int Rank(RegisterType type, RegisterColumn column) => column.Kind switch
    {
        ColumnKind.Reference => 0,
        ColumnKind.Choice when column.Required => 1,
        ColumnKind.Choice => 2,
        _ when column.Key == type.OccursOn => 3,
        _ when column.Key == type.Title => 6,
        _ when EntryRules.IsRequired(type, column) => 4,
        _ => 5,
    };
}
