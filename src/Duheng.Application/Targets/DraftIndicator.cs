namespace Duheng.Application.Targets;

/// <summary>A row of the grid as typed: everything is text, and null in what programs send is nothing.</summary>
public sealed record DraftIndicator
{
    public string Level1 { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Level2 { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Name { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Operator { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Target { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Unit { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Weight { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Basis { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Evidence { get; init => field = value ?? string.Empty; } = string.Empty;

    public string Measure { get; init => field = value ?? string.Empty; } = string.Empty;

    public string? LibraryCode { get; init; }

    public string? TakenFrom { get; init; }

    /// <summary>A row that nobody has begun.</summary>
    public bool IsBlank => new[] { Name, Operator, Target, Unit, Weight, Basis, Evidence }.All(string.IsNullOrWhiteSpace);

    public static DraftIndicator From(TargetIndicator row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return new DraftIndicator
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Name = row.Name,
            Operator = row.Operator,
            Target = row.Target,
            Unit = row.Unit,
            Weight = row.WeightCenti is { } centi ? Domain.Quantities.Figures.Plain(centi / TargetRow.CentiPerPoint) : string.Empty,
            Basis = row.Basis,
            Evidence = row.Evidence,
            Measure = row.Measure,
            LibraryCode = row.LibraryCode,
            TakenFrom = row.TakenFrom,
        };
    }
}
