namespace Duheng.Documents.Copies.Docx;

/// <summary>An element of a part, and where it stands in the part's text.</summary>
internal sealed class XmlNode(string space, string prefix, string name, XmlNode? parent)
{
    private readonly List<XmlNode> children = [];

    public string Space { get; } = space;

    public string Prefix { get; } = prefix;

    public string Name { get; } = name;

    public XmlNode? Parent { get; } = parent;

    public IReadOnlyList<XmlNode> Children => children;

    /// <summary>At the &lt; of the start tag.</summary>
    public required int Start { get; init; }

    /// <summary>Behind the start tag.</summary>
    public required int ContentStart { get; init; }

    /// <summary>At the end tag; the end of the start tag where the element closes itself.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Behind the end tag.</summary>
    public int End { get; set; }

    /// <summary>Whether it is written as one tag, &lt;w:p/&gt;.</summary>
    public bool ClosesItself { get; init; }

    public void Add(XmlNode child) => children.Add(child);

    public XmlNode? Child(string name) => children.Find(child => child.Name == name);

    public IEnumerable<XmlNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is not null; node = node.Parent)
            {
                yield return node;
            }
        }
    }

    public XmlNode? Nearest(string name) => Ancestors.FirstOrDefault(node => node.Name == name);

    /// <summary>All below it in document order. What is not to be entered is left out with all that it holds.</summary>
    public IEnumerable<XmlNode> Below(Func<XmlNode, bool> isEntered)
    {
        var waiting = new Stack<XmlNode>(children.AsEnumerable().Reverse());
        while (waiting.TryPop(out var node))
        {
            if (!isEntered(node))
            {
                continue;
            }

            yield return node;
            for (var index = node.children.Count - 1; index >= 0; index--)
            {
                waiting.Push(node.children[index]);
            }
        }
    }
}
