namespace Duheng.Domain.Measures;

/// <summary>What stands between two expressions (运算符).</summary>
public enum Operator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Contains,
    Add,
    Subtract,
    Multiply,
    Divide,
}
