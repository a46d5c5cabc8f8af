using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Looks into expressions over one entry.</summary>
public static class RowNodes
{
    /// <summary>The columns that an expression needs, as often as it names them.</summary>
    public static IEnumerable<RegisterColumn> Columns(RowNode node) => node is RowNode.Cell cell ? [cell.Column] : Inner(node).SelectMany(Columns);

    private static IEnumerable<RowNode> Inner(RowNode node) => node switch
    {
        RowNode.Negated negated => [negated.Inner],
        RowNode.Not not => [not.Inner],
        RowNode.IsBlank blank => [blank.Inner],
        RowNode.OneOf one => [one.Inner, .. one.Among],
        RowNode.Binary binary => [binary.Left, binary.Right],
        RowNode.Call call => call.Less is null ? call.Arguments : [.. call.Arguments, call.Less],
        _ => [],
    };
}
