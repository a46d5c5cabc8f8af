namespace Duheng.Documents.Copies.Docx;

/// <summary>What a comment stands beside: where its range begins and ends, and where its mark goes.</summary>
internal sealed record CommentRange(Spot Start, Spot End, Spot Mark, string Prefix)
{
    /// <summary>Elements in which a range may begin or end (ISO 29500, EG_RangeMarkupElements).</summary>
    private static readonly HashSet<string> Legal = new(StringComparer.Ordinal) { "p", "ins", "moveTo", "hyperlink", "smartTag", "sdtContent", "fldSimple", "customXml", "dir", "bdo" };

    /// <summary>All paragraphs of a cell; null where it has none of its own.</summary>
    public static CommentRange? OfCell(XmlPart part, XmlNode cell)
    {
        var paragraphs = cell.Below(node => node.Name is not ("txbxContent" or "Fallback"))
            .Where(node => node.Name == "p" && node.Space == cell.Space && ReferenceEquals(node.Nearest("tc"), cell)).ToList();
        return paragraphs.Count == 0 ? null
            : paragraphs[0].Nearest("txbxContent") is null ? new CommentRange(StartOf(paragraphs[0]), EndOf(paragraphs[^1]), EndOf(paragraphs[^1]), cell.Prefix)
            : OfParagraph(part, paragraphs[0], string.Empty);
    }

    /// <summary>A sentence, or the whole paragraph where the sentence does not stand in it as one; for a text box its anchor.</summary>
    public static CommentRange? OfParagraph(XmlPart part, XmlNode paragraph, string sentence)
    {
        if (paragraph.Ancestors.LastOrDefault(node => node.Name == "txbxContent") is { } box)
        {
            return box.Nearest("p") is { } host && box.Nearest("r") is { } run ? Around(Climb(run, host), host) : null;
        }

        var letters = new Letters(part, paragraph).Find(sentence);
        return letters.Count == 0
            ? new CommentRange(StartOf(paragraph), EndOf(paragraph), EndOf(paragraph), paragraph.Prefix)
            : OfLetters(part, paragraph, letters[0], letters[^1]);
    }

    private static CommentRange OfLetters(XmlPart part, XmlNode paragraph, Letter first, Letter last)
    {
        var (start, _) = RunCut.Before(part, first, Climb(RunOf(first), paragraph));
        var (end, outer) = RunCut.Behind(part, last, Climb(RunOf(last), paragraph));
        return new CommentRange(start, end, ReferenceEquals(outer.Parent, paragraph) ? end : new Spot(TopOf(outer, paragraph).End), paragraph.Prefix);
    }

    private static CommentRange Around(XmlNode node, XmlNode paragraph)
    {
        var end = new Spot(node.End);
        return new CommentRange(new Spot(node.Start), end, ReferenceEquals(node.Parent, paragraph) ? end : new Spot(TopOf(node, paragraph).End), paragraph.Prefix);
    }

    private static XmlNode RunOf(Letter letter) => letter.Text.Nearest("r") ?? letter.Text;

    /// <summary>The node itself or what holds it, beside which a range may begin.</summary>
    private static XmlNode Climb(XmlNode node, XmlNode paragraph)
    {
        var legal = node;
        for (var one = node; !ReferenceEquals(one, paragraph) && one.Parent is { } parent; one = parent)
        {
            legal = Legal.Contains(parent.Name) || (parent.Name == "sdt" && one.Name == "sdtContent") ? legal : parent;
        }

        return legal;
    }

    /// <summary>The child of the paragraph that holds the node.</summary>
    private static XmlNode TopOf(XmlNode node, XmlNode paragraph) =>
        node.Ancestors.TakeWhile(one => !ReferenceEquals(one, paragraph)).LastOrDefault() ?? node;

    private static Spot StartOf(XmlNode paragraph) =>
        paragraph.ClosesItself ? Opened(paragraph) : new Spot(paragraph.Child("pPr")?.End ?? paragraph.ContentStart);

    private static Spot EndOf(XmlNode paragraph) => paragraph.ClosesItself ? Opened(paragraph) : new Spot(paragraph.ContentEnd);

    private static Spot Opened(XmlNode paragraph) =>
        new(paragraph.End - 2, ">", $"</{(paragraph.Prefix.Length == 0 ? string.Empty : paragraph.Prefix + ":")}{paragraph.Name}>", Removed: 2);
}
