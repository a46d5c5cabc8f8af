namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Takes the one reading that fits, or none: a reading is never guessed.</summary>
internal static class GluedChoice
{
    /// <summary>What is left when readings that contradict themselves are out; when all do, the row itself is wrong and all are left.</summary>
    public static IReadOnlyList<T> Candidates<T>(IReadOnlyList<T> readings, Func<T, bool?> agree)
    {
        var sound = readings.Where(reading => agree(reading) != false).ToList();
        return sound.Count > 0 ? sound : readings;
    }

    /// <summary>Amounts, a weight, a rate and a score of a money row; null when no reading or more than one fits.</summary>
    public static string[]? Funds(string text, IReadOnlyList<CellShape> shapes) =>
        Candidates(GluedReader.Readings(text, shapes), cells => FundChecks.Agree(cells, shapes)) is [var only] ? only : null;
}
