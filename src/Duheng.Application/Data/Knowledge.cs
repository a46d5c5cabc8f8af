using Duheng.Documents.Recognition;
using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>All data files, read once and passed on as values: words of forms, layouts, word lists, schemes.</summary>
public sealed class Knowledge
{
    private static readonly Lazy<Knowledge> Embedded = new(() => new Knowledge(
        Task.Run(LayoutFiles.ReadWords), Task.Run(WordFiles.Read), Task.Run(LayoutFiles.ReadLayouts), Task.Run(SchemeCatalog.ReadShipped)));

    private readonly FormWords words;

    private Knowledge(Task<FormWords> words, Task<Lexicon> lexicon, Task<IReadOnlyList<Layout>> layouts, Task<SchemeCatalog> schemes)
        : this(words.GetAwaiter().GetResult(), lexicon.GetAwaiter().GetResult(), layouts.GetAwaiter().GetResult(), schemes.GetAwaiter().GetResult())
    {
    }

    private Knowledge(FormWords words, Lexicon lexicon, IReadOnlyList<Layout> layouts, SchemeCatalog schemes)
    {
        this.words = words;
        Lexicon = lexicon;
        Layouts = layouts;
        Recogniser = new ReportRecogniser(words, layouts, lexicon);
        Schemes = schemes;
    }

    /// <summary>What ships with the program.</summary>
    public static Knowledge Shipped => Embedded.Value;

    public Lexicon Lexicon { get; }

    public IReadOnlyList<Layout> Layouts { get; }

    public ReportRecogniser Recogniser { get; }

    public SchemeCatalog Schemes { get; }

    /// <summary>The same with layouts of the user's own; one with the id of a shipped one takes its place.</summary>
    public Knowledge With(IReadOnlyList<Layout> own) =>
        new(words, Lexicon, [.. own, .. Layouts.Where(layout => own.All(one => one.Id != layout.Id))], Schemes);

    /// <summary>The same with other word lists.</summary>
    public Knowledge With(Lexicon lexicon) => new(words, lexicon, Layouts, Schemes);

    /// <summary>The same with other thresholds in every scheme.</summary>
    public Knowledge With(Settings settings) =>
        new(words, Lexicon, Layouts, new SchemeCatalog([.. Schemes.All.Select(settings.Apply)]));
}
