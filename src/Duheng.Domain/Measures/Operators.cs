namespace Duheng.Domain.Measures;

/// <summary>How operators are written and how tightly they bind.</summary>
public static class Operators
{
    /// <summary>Of 非.</summary>
    public const int NotStrength = 3;

    /// <summary>Of comparisons, 在, 含 and 为空: one of them does not follow another.</summary>
    public const int ComparisonStrength = 4;

    /// <summary>Of a minus before a number.</summary>
    public const int NegationStrength = 7;

    public static int Strength(this Operator operation) => operation switch
    {
        Operator.Or => 1,
        Operator.And => 2,
        Operator.Add or Operator.Subtract => 5,
        Operator.Multiply or Operator.Divide => 6,
        Operator.Equal or Operator.NotEqual or Operator.Less or Operator.AtMost or Operator.Greater or Operator.AtLeast
            or Operator.Contains => ComparisonStrength,
    };

    public static string Sign(this Operator operation) => operation switch
    {
        Operator.Or => "或",
        Operator.And => "且",
        Operator.Equal => "=",
        Operator.NotEqual => "≠",
        Operator.Less => "<",
        Operator.AtMost => "≤",
        Operator.Greater => ">",
        Operator.AtLeast => "≥",
        Operator.Contains => "含",
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "×",
        Operator.Divide => "/",
    };

    public static bool IsArithmetic(this Operator operation) => operation >= Operator.Add;

    public static bool IsLogical(this Operator operation) => operation is Operator.And or Operator.Or;

    /// <summary>Whether a comparison holds, given how the left stands to the right.</summary>
    public static bool Holds(this Operator operation, int order) => operation switch
    {
        Operator.Equal => order == 0,
        Operator.NotEqual => order != 0,
        Operator.Less => order < 0,
        Operator.AtMost => order <= 0,
        Operator.Greater => order > 0,
        Operator.AtLeast => order >= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "It compares nothing."),
    };
}
