using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>A register as the database knows it.</summary>
/// <param name="Slots">The column of register_entries in which a column's values lie, by its key: n1…n20, t1…t16, or more.</param>
/// <param name="UniqueSlots">Where the keys of the unique rules lie (u1…u3), in the order of the rules; null for a rule that is new in the pack.</param>
public sealed record StoredRegister(long Id, RegisterType Type, IReadOnlyDictionary<string, string> Slots, IReadOnlyList<string?> UniqueSlots)
{
    /// <summary>The slot of those columns that have none of their own: together as JSON.</summary>
    public const string More = "more";

    /// <summary>All slots in use, each once.</summary>
    public IReadOnlyList<string> UsedSlots { get; } = [.. Slots.Values.Distinct(StringComparer.Ordinal)];

    /// <summary>Where the keys lie by which references find an entry; null while there is none.</summary>
    public string? TitleSlot => Type.Unique.Zip(UniqueSlots).FirstOrDefault(pair => pair.First is [var only] && only == Type.Title).Second;
}
