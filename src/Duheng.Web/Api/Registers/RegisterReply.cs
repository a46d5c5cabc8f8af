using Duheng.Application.Registers;
using Duheng.Domain.Registers;

namespace Duheng.Web.Api.Registers;

/// <summary>A register of an organisation: what it holds, how full it is, what is due.</summary>
/// <param name="Count">Entries of all years.</param>
/// <param name="YearCount">Of the year.</param>
/// <param name="AsideCount">Of those the ones that do not count.</param>
/// <param name="Since">Since when it is kept; null where it never was.</param>
public sealed record RegisterReply(
    string Key, string Name, string Counter, string Pack, IReadOnlyList<RegisterColumnReply> Columns, long Count, long YearCount, long AsideCount, DateOnly? LastDay, DateOnly? Since, IReadOnlyList<CadencePart> Due)
{
    internal static IReadOnlyList<RegisterReply> Of(RegisterShelf shelf) => [.. shelf.Packs.SelectMany(pack => pack.Registers.Select(one => new RegisterReply(
        one.Type.Key, one.Type.Name, one.Type.Counter, pack.Pack.Id, [.. one.Type.Columns.Select(column => RegisterColumnReply.Of(one.Type, column))],
        one.Count, one.YearCount, one.AsideCount, one.LastDay, one.Since, [.. one.Parts.Where(part => part.Left > 0)])))];
}
