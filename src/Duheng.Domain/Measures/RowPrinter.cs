using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Writes an expression over one entry in the one way that it is kept in: Chinese names, no more brackets than needed.</summary>
public static class RowPrinter
{
    public static string Print(RowNode node) => Print(node, 0);

    internal static string Name(string name) =>
        Lexer.IsNameStart(name[0]) && name.All(Lexer.IsNamePart) && !IsKept(name) ? name : $"[{name}]";

    internal static string Text(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static string Number(decimal value, ValueUnit unit) => Figures.Trim(value).ToString(CultureInfo.InvariantCulture) + unit switch
    {
        { IsNone: true } => string.Empty,
        { IsPercent: true, Over.Symbol: "%" or "‰" } => " " + unit,
        { Under: null, Over.Symbol: var word } when UnitTable.Find(word) is not null && Lexer.IsNameStart(word[0]) && word.All(Lexer.IsNamePart) => " " + word,
        _ => $" [{unit}]",
    };

    private static bool IsKept(string name) => Keyword.All.Any(word => name == word.Chinese || name.Equals(word.English, StringComparison.OrdinalIgnoreCase));

    private static string Print(RowNode node, int around)
    {
        var (text, strength) = node switch
        {
            RowNode.Literal literal => (Literal(literal), int.MaxValue),
            RowNode.Cell cell => (Name(cell.Column.Name), int.MaxValue),
            RowNode.Negated negated => ("-" + Print(negated.Inner, Operators.NegationStrength + 1), Operators.NegationStrength),
            RowNode.Not not => ("非 " + Print(not.Inner, Operators.NotStrength), Operators.NotStrength),
            RowNode.IsBlank blank => (Print(blank.Inner, Operators.ComparisonStrength + 1) + " 为空", Operators.ComparisonStrength),
            RowNode.OneOf one => ($"{Print(one.Inner, Operators.ComparisonStrength + 1)} 在 ({List(one.Among)})", Operators.ComparisonStrength),
            RowNode.Binary binary => Binary(binary),
            RowNode.Call call => ($"{call.Function.Name}({List(call.Arguments)}{(call.Less is null ? string.Empty : ", 减 " + Print(call.Less, 0))})", int.MaxValue),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A kind of expression that cannot be printed."),
        };
        return strength < around ? $"({text})" : text;
    }

    private static (string Text, int Strength) Binary(RowNode.Binary binary)
    {
        var strength = binary.Operator.Strength();
        var left = strength == Operators.ComparisonStrength ? strength + 1 : strength;
        return ($"{Print(binary.Left, left)} {binary.Operator.Sign()} {Print(binary.Right, strength + 1)}", strength);
    }

    private static string List(IEnumerable<RowNode> nodes) => string.Join(", ", nodes.Select(node => Print(node, 0)));

    private static string Literal(RowNode.Literal literal) => literal.Value switch
    {
        RegisterValue.Number number => Number(number.Value, literal.Unit),
        RegisterValue.Text text => Text(text.Value),
        RegisterValue.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        RegisterValue.YesNo yes => yes.Value ? "是" : "否",
        _ => throw new ArgumentOutOfRangeException(nameof(literal), literal, "A value that cannot be written in an expression."),
    };
}
