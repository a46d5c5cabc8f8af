using Duheng.Documents.Recognition;
using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>All data files, read once and passed on as values: words of forms, layouts, word lists, schemes.</summary>
public sealed class Knowledge
{
    private static readonly Lazy<Knowledge> Embedded = new(() => new Knowledge());

    private Knowledge()
    {
        Lexicon = WordFiles.Read();
        Layouts = LayoutFiles.ReadLayouts();
        Recogniser = new ReportRecogniser(LayoutFiles.ReadWords(), Layouts, Lexicon);
        Schemes = new SchemeCatalog([.. DataFolder.Read("schemes").Select(one => SchemeFile.Read(one.File, one.Content))]);
    }

    /// <summary>What ships with the program.</summary>
    public static Knowledge Shipped => Embedded.Value;

    public Lexicon Lexicon { get; }

    public IReadOnlyList<Layout> Layouts { get; }

    public ReportRecogniser Recogniser { get; }

    public SchemeCatalog Schemes { get; }
}
