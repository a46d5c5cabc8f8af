using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers;

/// <summary>What came of reading a file: a paper, or one sentence that says why not and what to do.</summary>
public sealed record Reading
{
    private Reading(Paper? paper, Wording? problem) => (Paper, Problem) = (paper, problem);

    public Paper? Paper { get; }

    /// <summary>The paper, and others that were read from the same file in other ways.</summary>
    public IReadOnlyList<Paper> Papers => Paper is null ? [] : [Paper, .. Others];

    private IReadOnlyList<Paper> Others { get; init; } = [];

    public Wording? Problem { get; }

    public bool IsArchive { get; private init; }

    /// <summary>A kind of file that no report has, and not one that is damaged or locked.</summary>
    public bool IsForeign { get; private init; }

    /// <summary>The paper that was built, unless it has more text than any report.</summary>
    public static Reading Of(PaperBuilder builder) => builder.IsTooLong
        ? Failed("文字多得不像自评报告（或一段没有尽头），没有检查；请确认选对了文件。", "There is far more text than a report has (or a paragraph without end); it was not checked: check that it is the right file.")
        : new(builder.Build(), null);

    /// <summary>A paper, and other readings of the same file; the best is kept when it is known what a report is.</summary>
    public static Reading Of(PaperBuilder builder, IReadOnlyList<Paper> others) => Of(builder) with { Others = others };

    /// <summary>An archive of files, each to be read on its own. Who reads one document at a time has the sentence.</summary>
    public static readonly Reading Archive = new(null, new Wording(
        "这是压缩包，里面的文件要逐个检查；请用 duheng check，或解压后选其中一份。",
        "This is an archive, whose files are checked one by one: use duheng check, or unpack it and choose one."))
    { IsArchive = true };

    public static Reading Failed(string zh, string en) => new(null, new Wording(zh, en));

    public static Reading Foreign(string zh, string en) => Failed(zh, en) with { IsForeign = true };
}
