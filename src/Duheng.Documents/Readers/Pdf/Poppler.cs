using Duheng.Documents.Programs;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Poppler's programs over one PDF, which lies in a folder of its own for the time of the reading.</summary>
internal sealed class Poppler : IDisposable
{
    private const string Input = "input.pdf";
    private const int MostBytes = 48 * 1_048_576;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly WorkFolder folder = new();
    private readonly CancellationToken cancellationToken;

    public Poppler(Stream content, CancellationToken cancellationToken)
    {
        folder.Write(Input, content);
        this.cancellationToken = cancellationToken;
    }

    public static bool IsThere => ExternalProgram.Find("pdftotext") is not null;

    /// <summary>Words with their boxes. Not told to be quiet: what it complains of says what is wrong.</summary>
    public ProgramRun Words(int mostPages) => Run("pdftotext", "-bbox", "-enc", "UTF-8", "-l", Printed(mostPages), Input, "-");

    /// <summary>The text as it lies on the page (<c>-layout</c>) or in the order of the content (<c>-raw</c>).</summary>
    public ProgramRun Text(string order, int mostPages) => Run("pdftotext", "-q", order, "-enc", "UTF-8", "-l", Printed(mostPages), Input, "-");

    /// <summary>The pages drawn, for their lines.</summary>
    public ProgramRun Drawing(int mostPages) => Run("pdftocairo", "-q", "-svg", "-l", Printed(mostPages), Input, "-");

    /// <summary>A table of the images with their pages.</summary>
    public ProgramRun Images(int mostPages) => Run("pdfimages", "-list", "-l", Printed(mostPages), Input);

    public void Dispose() => folder.Dispose();

    private static string Printed(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private ProgramRun Run(string program, params string[] arguments) =>
        ExternalProgram.Find(program)?.Run(arguments, folder.Path, Limit, MostBytes, cancellationToken) ?? new ProgramRun(null, [], string.Empty);
}
