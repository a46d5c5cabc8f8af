using System.Globalization;

namespace Duheng.Fixtures;

/// <summary>Changes to a clean draft that several faulty samples share.</summary>
internal static class Tampering
{
    /// <summary>Prints the sum of the scores as the total again, and the grade that belongs to it.</summary>
    public static DraftReport Retotal(this DraftReport report)
    {
        var total = report.Indicators.Prepend(report.Execution).Sum(row => Number(row.Score));
        return report with { Total = Figures.Print(total, 2), Grade = Figures.Grade(total) };
    }

    /// <summary>The total as printed, moved by so many points.</summary>
    public static DraftReport MoveTotal(this DraftReport report, decimal points) =>
        report with { Total = Figures.Print(Number(report.Total) + points, 2) };

    public static DraftReport WithoutSignature(this DraftReport report) => report with { SignatureDate = null };

    public static DraftReport Replace(this DraftReport report, string old, string text) =>
        report.Rewrite(sentence => sentence.Replace(old, text, StringComparison.Ordinal));

    /// <summary>A row that points were lost in.</summary>
    public static bool LostPoints(DraftIndicator row) => Number(row.Score) < Number(row.Weight);

    public static decimal Number(string? text) => decimal.Parse(text ?? "0", NumberStyles.Number, CultureInfo.InvariantCulture);

    public static string Add(string? text, decimal amount) => Figures.Print(Number(text) + amount, 2);
}
