using Duheng.Application.Registers;
using Duheng.Domain.Registers;
using Duheng.Web.Api.Registers;
using Duheng.Web.Parts;

namespace Duheng.Web.Pages.Registers;

/// <summary>Reads the filter of a list of entries out of its address.</summary>
internal static class EntryListFilter
{
    /// <param name="type">Null where the register does not exist: whoever asks will hear it.</param>
    public static EntryFilter Read(ListAddress list, RegisterType? type) => new()
    {
        OrganisationId = list.Id("unit"),
        From = EntryQuery.Day(list.Value("from")),
        To = EntryQuery.Day(list.Value("to")),
        Text = list.Value("q"),
        IsAside = list.Value("aside") switch { "1" => true, "0" => false, _ => null },
        Words = (type?.Columns ?? []).Where(column => column.Kind is ColumnKind.Choice or ColumnKind.Reference && list.Value(EntryCells.Prefix + column.Key) is not null)
            .ToDictionary(column => column.Key, column => list.Value(EntryCells.Prefix + column.Key)!, StringComparer.Ordinal),
        Order = list.Order,
        Descending = list.Order is null || list.Descending,
        Page = list.Page,
    };
}
