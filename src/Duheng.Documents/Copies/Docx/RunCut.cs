namespace Duheng.Documents.Copies.Docx;

/// <summary>Finds where a run has to be split so that a sentence begins or ends between two runs; both keep its properties.</summary>
internal static class RunCut
{
    private const string Preserve = " xml:space=\"preserve\"";

    /// <param name="outer">The run, or what holds it where a range may not begin beside the run: then nothing is split.</param>
    public static (Spot Spot, XmlNode Outer) Before(XmlPart part, Letter letter, XmlNode outer)
    {
        var text = letter.Text;
        if (!IsOwn(text, outer) || IsFirst(part, text, letter))
        {
            return (IsOwn(text, outer) && Content(outer).First() != text ? BetweenPieces(part, outer, text.Start) : new Spot(outer.Start), outer);
        }

        return (CanCut(part, text) ? Within(part, outer, text, letter.At) : new Spot(outer.Start), outer);
    }

    public static (Spot Spot, XmlNode Outer) Behind(XmlPart part, Letter letter, XmlNode outer)
    {
        var text = letter.Text;
        if (!IsOwn(text, outer) || IsLast(part, text, letter))
        {
            return (IsOwn(text, outer) && Content(outer).Last() != text ? BetweenPieces(part, outer, text.End) : new Spot(outer.End), outer);
        }

        return (CanCut(part, text) ? Within(part, outer, text, letter.End) : new Spot(outer.End), outer);
    }

    private static bool IsOwn(XmlNode text, XmlNode outer) => ReferenceEquals(text.Parent, outer) && outer.Name == "r";

    private static IEnumerable<XmlNode> Content(XmlNode run) => run.Children.Where(child => child.Name != "rPr");

    private static bool IsFirst(XmlPart part, XmlNode text, Letter letter) => string.IsNullOrWhiteSpace(part.Slice(text.ContentStart, letter.At));

    private static bool IsLast(XmlPart part, XmlNode text, Letter letter) => string.IsNullOrWhiteSpace(part.Slice(letter.End, text.ContentEnd));

    /// <summary>White space at the ends that Word drops today would appear if the text had to be kept as it stands.</summary>
    private static bool CanCut(XmlPart part, XmlNode text) =>
        part.Slice(text.Start, text.ContentStart).Contains("xml:space", StringComparison.Ordinal)
        || (!char.IsWhiteSpace(part.Text[text.ContentStart]) && !char.IsWhiteSpace(part.Text[text.ContentEnd - 1]));

    private static Spot BetweenPieces(XmlPart part, XmlNode run, int offset) => new(offset, EndTag(run), Again(part, run));

    private static Spot Within(XmlPart part, XmlNode run, XmlNode text, int offset) =>
        new(offset, EndTag(text) + EndTag(run), Again(part, run) + $"<{Name(text)}{Preserve}>")
        {
            Preserve = char.IsWhiteSpace(part.Text[offset - 1]) ? text : null,
        };

    private static string Again(XmlPart part, XmlNode run) =>
        part.Slice(run.Start, run.ContentStart) + (run.Child("rPr") is { } properties ? part.Slice(properties.Start, properties.End) : string.Empty);

    private static string EndTag(XmlNode node) => $"</{Name(node)}>";

    private static string Name(XmlNode node) => node.Prefix.Length == 0 ? node.Name : $"{node.Prefix}:{node.Name}";
}
