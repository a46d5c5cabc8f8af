namespace Duheng.Application.History;

/// <summary>Somebody who has changed something.</summary>
public sealed record ChangePerson
{
    public long Id { get; init; }

    public string Name { get; init; } = string.Empty;
}
