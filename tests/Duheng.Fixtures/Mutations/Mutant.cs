using System.Text;

namespace Duheng.Fixtures.Mutations;

/// <summary>A clean report with one fault put into it: the draft, and where the finding must point.</summary>
public sealed record Mutant(Spot Spot)
{
    /// <summary>The draft with tables; null for a narrative.</summary>
    public DraftReport? Report { get; private init; }

    public DraftNarrative? Narrative { get; private init; }

    /// <summary>The text dump of its own form.</summary>
    public string Document => Report is not null ? ShanxiTextDump.Write(Report) : SanmingText.Write(Narrative!); // one of the two is set

    /// <summary>The same as a file: a Word file where the fault is in its pages.</summary>
    public byte[] Content => Report is { Page: not null } or { Fonts.Count: > 0 } ? SampleFile.Word(Report) : Encoding.UTF8.GetBytes(Document);

    public static Mutant Of(DraftReport report, Spot spot) => new(spot) { Report = report };

    public static Mutant Of(DraftNarrative report, Spot spot) => new(spot) { Narrative = report };
}
