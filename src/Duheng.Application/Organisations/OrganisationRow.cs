namespace Duheng.Application.Organisations;

/// <summary>A body that holds budgets, or watches over those that do (机构).</summary>
public sealed record OrganisationRow
{
    public long Id { get; init; }

    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public OrganisationKind Kind { get; init; }

    public long? ParentId { get; init; }

    /// <summary>Ids from the root down: /1/4/.</summary>
    public string Path { get; init; } = string.Empty;

    public DateOnly? ClosedOn { get; init; }

    public long Version { get; init; }
}
