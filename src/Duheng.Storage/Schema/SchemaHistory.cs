using System.Globalization;

namespace Duheng.Storage.Schema;

/// <summary>Compares what a database has run with what this program carries. Pure.</summary>
public static class SchemaHistory
{
    /// <summary>How many scripts, from the first, have run unchanged: what is left is simply the rest.</summary>
    /// <exception cref="SchemaException">The two contradict each other.</exception>
    public static int CountToTrust(IReadOnlyList<SchemaScript> scripts, IReadOnlyList<AppliedScript> applied)
    {
        ThrowIfNumbersHaveGaps(scripts);

        for (var index = 0; index < applied.Count; index++)
        {
            var row = applied[index];
            if (index >= scripts.Count)
            {
                throw new SchemaException(
                    $"The database ran {row.Name}, which this program does not have: it was made by a newer version. Use that one.");
            }

            ThrowIfDifferent(scripts[index], row);
        }

        return applied.Count;
    }

    private static void ThrowIfDifferent(SchemaScript script, AppliedScript row)
    {
        if (row.Number > script.Number)
        {
            throw new SchemaException($"The database ran {row.Name} but never {script.Name}, which comes before it.");
        }

        if (row.Name != script.Name)
        {
            throw new SchemaException($"The database ran {row.Name}; this program has {script.Name} in its place.");
        }

        if (row.Sha256 != script.Sha256)
        {
            throw new SchemaException(
                $"{script.Name} was edited after the database ran it (SHA-256 {row.Sha256[..8]}… then, {script.Sha256[..8]}… now). "
                + "Restore it and put the change in a new script.");
        }
    }

    private static void ThrowIfNumbersHaveGaps(IReadOnlyList<SchemaScript> scripts)
    {
        for (var index = 0; index < scripts.Count; index++)
        {
            if (scripts[index].Number != index + 1)
            {
                var missing = (index + 1).ToString("0000", CultureInfo.InvariantCulture);
                throw new SchemaException($"Script {missing} is missing: {scripts[index].Name} stands in its place.");
            }
        }
    }
}
