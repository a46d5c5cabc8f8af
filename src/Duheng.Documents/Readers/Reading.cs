using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers;

/// <summary>What came of reading a file: a paper, or one sentence that says why not and what to do.</summary>
public sealed record Reading
{
    private Reading(Paper? paper, Wording? problem) => (Paper, Problem) = (paper, problem);

    public Paper? Paper { get; }

    public Wording? Problem { get; }

    public static Reading Of(Paper paper) => new(paper, null);

    public static Reading Failed(string zh, string en) => new(null, new Wording(zh, en));
}
