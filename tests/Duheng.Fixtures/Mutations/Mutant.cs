namespace Duheng.Fixtures.Mutations;

/// <summary>A clean report with one fault put into it: the document, and where the finding must point.</summary>
public sealed record Mutant(string Document, Spot Spot)
{
    public static Mutant Of(DraftReport report, Spot spot) => new(ShanxiTextDump.Write(report), spot);

    public static Mutant Of(DraftNarrative report, Spot spot) => new(SanmingText.Write(report), spot);
}
