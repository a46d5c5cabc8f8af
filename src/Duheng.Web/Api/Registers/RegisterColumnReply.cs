using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;

namespace Duheng.Web.Api.Registers;

/// <summary>A column of a register.</summary>
/// <param name="Target">The register that a reference leads to.</param>
/// <param name="Computed">The expression of a column that nobody fills in.</param>
public sealed record RegisterColumnReply(string Key, string Name, string Kind, string Unit, IReadOnlyList<string> Choices, string? Target, bool Required, bool Personal, string? Computed)
{
    internal static RegisterColumnReply Of(RegisterType type, RegisterColumn column) => new(
        column.Key, column.Name, column.Kind.Key(), column.Kind == ColumnKind.Money ? "元" : column.Unit, column.Choices, column.Target,
        column.Computed is null && EntryRules.IsRequired(type, column), column.Personal, column.Computed);
}
