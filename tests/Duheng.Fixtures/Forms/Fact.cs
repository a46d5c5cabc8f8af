using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>One fact that a filled form states, as it has to be read: ≥95% for a target in three cells.</summary>
public sealed record Fact(FactKind Kind, string Value)
{
    /// <summary>The name under which the execution row is kept.</summary>
    public const string Execution = "预算执行率";

    /// <summary>The indicator that it belongs to.</summary>
    public string? Line { get; init; }

    public FundRow? Row { get; init; }

    public FundColumn? Column { get; init; }

    public static Fact Of(string line, FactKind kind, string value) => new(kind, value) { Line = line };

    public static Fact Money(FundRow row, FundColumn column, string value) => new(FactKind.Fund, value) { Row = row, Column = column };
}
