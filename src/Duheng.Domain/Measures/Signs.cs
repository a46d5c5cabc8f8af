namespace Duheng.Domain.Measures;

/// <summary>Operators that are signs.</summary>
internal static class Signs
{
    private static readonly Dictionary<string, Operator> Known = Enum.GetValues<Operator>()
        .Where(operation => operation is not (Operator.And or Operator.Or or Operator.Contains))
        .ToDictionary(operation => operation.Sign());

    public static Operator? Find(Token token) => token.Kind == TokenKind.Sign && Known.TryGetValue(token.Text, out var operation) ? operation : null;
}
