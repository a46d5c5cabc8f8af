using Duheng.Domain.Quantities;

namespace Duheng.Application.Comparisons;

/// <summary>One value as a finished report prints it and as the platform holds it.</summary>
/// <param name="Printed">Null where the report does not tell it.</param>
/// <param name="Held">Null where the platform has none.</param>
public sealed record ComparedValue(string Name, string? Printed, string? Held)
{
    /// <summary>Both say the same, by value: 100% and 100.00%, ≥95% and 大于等于95% are the same.</summary>
    public bool IsSame => Same(Printed, Held);

    /// <summary>Whether the report says something that the platform does not hold.</summary>
    public bool CanBeTaken => !string.IsNullOrWhiteSpace(Printed) && !PrintedText.IsNothing(Printed) && !IsSame;

    private static bool Same(string? one, string? other)
    {
        if (string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other))
        {
            return string.IsNullOrWhiteSpace(one) && string.IsNullOrWhiteSpace(other);
        }

        var (left, right) = (QuantityReader.Read(one), QuantityReader.Read(other));
        return PrintedText.Key(one) == PrintedText.Key(other) || ((left with { Text = string.Empty }) == (right with { Text = string.Empty }) && !left.IsText);
    }
}
