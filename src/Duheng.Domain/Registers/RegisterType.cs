using Duheng.Domain.Lifecycle;

namespace Duheng.Domain.Registers;

/// <summary>What a register holds and who keeps it (登记簿的类型); from a pack, never from code.</summary>
public sealed record RegisterType
{
    /// <summary>Lower case with underscores, never reused: tickets.</summary>
    public required string Key { get; init; }

    /// <summary>As people read it: 运维工单.</summary>
    public required string Name { get; init; }

    /// <summary>What one entry is counted in: 件, 次, 份.</summary>
    public required string Counter { get; init; }

    public required IReadOnlyList<RegisterColumn> Columns { get; init; }

    /// <summary>Key of the column whose day says which year an entry belongs to: a date, a moment or intervals (their first start).</summary>
    public required string OccursOn { get; init; }

    /// <summary>
    /// Key of the date on which an entry ends. Such an entry stands: it counts in every year from its day to that one (a system, a point of use,
    /// a line), and for ever while the date is blank. Null where an entry counts in the year of its day alone.
    /// </summary>
    public string? EndsOn { get; init; }

    /// <summary>Key of the text column by which people and references name an entry: 单号.</summary>
    public required string Title { get; init; }

    /// <summary>Sets of column keys that no two entries of an organisation share.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Unique { get; init; } = [];

    /// <summary>Sets of keys of dates or moments that follow each other where they are filled: reported, responded, restored.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Order { get; init; } = [];

    /// <summary>How often an entry is due; null when nothing is.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>Roles that write into it, of those that keep registers at all.</summary>
    public IReadOnlyList<Role> Writers { get; init; } = [];

    /// <summary>Keys of the columns that a form on a telephone asks for, in their order; empty to leave it to the kinds of the columns.</summary>
    public IReadOnlyList<string> Phone { get; init; } = [];

    /// <summary>Whether the watching of systems enters its outages here by itself.</summary>
    public bool FedByWatching { get; init; }

    /// <summary>The columns that people fill in.</summary>
    public IEnumerable<RegisterColumn> Filled => Columns.Where(column => column.Computed is null);

    /// <summary>By key or name; null when there is none.</summary>
    public RegisterColumn? Column(string keyOrName) => Columns.FirstOrDefault(column => column.Key == keyOrName || column.Name == keyOrName);
}
