using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace Duheng.Documents.Copies.Docx;

/// <summary>The part that holds the comments' text: found or made, with its relationship and its content type.</summary>
internal sealed partial class CommentPart
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string TypesName = "[Content_Types].xml";
    private const string Core = "docProps/core.xml";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Author = "Duheng";
    private const string Initials = "DH";

    private readonly DocxParts parts;
    private readonly string word;
    private readonly string name;
    private readonly XmlPart? existing;
    private readonly string date;
    private readonly StringBuilder added = new();

    /// <param name="document">The part that the comments stand beside: word/document.xml.</param>
    /// <param name="word">The namespace of the document's elements.</param>
    public CommentPart(DocxParts parts, string document, string word)
    {
        (this.parts, this.word) = (parts, word);
        (name, var isNew) = Place(document);
        existing = isNew ? null : XmlPart.Parse(parts.Read(name));
        date = DateOf(parts);
    }

    /// <summary>The highest number that a comment of the part has; -1 without any.</summary>
    public int Highest => existing?.Root.Children.Where(node => node.Name == "comment").Select(node => IdOf(existing.Slice(node.Start, node.ContentStart))).DefaultIfEmpty(-1).Max() ?? -1;

    public static int IdOf(string tag) =>
        IdAttribute().Match(tag) is { Success: true } match && int.TryParse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    public void Add(int id, IReadOnlyList<string> lines)
    {
        added.Append(CultureInfo.InvariantCulture, $"<w:comment xmlns:w=\"{word}\" w:id=\"{id}\" w:author=\"{Author}\"{date} w:initials=\"{Initials}\">");
        for (var index = 0; index < lines.Count; index++)
        {
            added.Append("<w:p>").Append(index == 0 ? "<w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr>" : "<w:r>")
                .Append("<w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(Printable(lines[index]))).Append("</w:t></w:r></w:p>");
        }

        added.Append("</w:comment>");
    }

    public void Save()
    {
        if (existing is null)
        {
            parts.Write(name, Encoding.UTF8.GetBytes($"{Declaration}<w:comments xmlns:w=\"{word}\">{added}</w:comments>"));
        }
        else
        {
            parts.Write(name, Appended(existing, added.ToString()));
        }
    }

    /// <summary>The part that the document's relationships name; a new one is related and typed at once.</summary>
    private (string Name, bool IsNew) Place(string document)
    {
        var folder = document[..(document.LastIndexOf('/') + 1)];
        var relationsName = $"{folder}_rels/{document[folder.Length..]}.rels";
        var relations = XmlPart.Parse(parts.Has(relationsName) ? parts.Read(relationsName) : Encoding.UTF8.GetBytes($"{Declaration}<Relationships xmlns=\"{Package}\"/>"));
        foreach (var relation in relations.Root.Children)
        {
            var tag = relations.Slice(relation.Start, relation.ContentStart);
            if (CommentsType().IsMatch(tag) && Target().Match(tag) is { Success: true } target)
            {
                var found = target.Groups["to"].Value;
                found = found.StartsWith('/') ? found[1..] : folder + found;
                return parts.Has(found) ? (found, false) : (Typed(found), true);
            }
        }

        var fresh = FreeName(folder);
        var kind = word.Contains("purl.oclc.org", StringComparison.Ordinal)
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        parts.Write(relationsName, Appended(relations, $"<Relationship xmlns=\"{Package}\" Id=\"{FreeId(relations)}\" Type=\"{kind}\" Target=\"{fresh[folder.Length..]}\"/>"));
        return (Typed(fresh), true);
    }

    private string Typed(string part)
    {
        var types = XmlPart.Parse(parts.Read(TypesName));
        if (!types.Root.Children.Any(node => types.Slice(node.Start, node.ContentStart).Contains($"\"/{part}\"", StringComparison.OrdinalIgnoreCase)))
        {
            parts.Write(TypesName, Appended(types, $"<Override xmlns=\"{Types}\" PartName=\"/{part}\" ContentType=\"{ContentType}\"/>"));
        }

        return part;
    }

    private string FreeName(string folder)
    {
        var candidate = folder + "comments.xml";
        for (var number = 1; parts.Has(candidate); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{folder}comments{number}.xml");
        }

        return candidate;
    }

    private static string FreeId(XmlPart relations)
    {
        var number = 1;
        while (relations.Text.Contains(string.Create(CultureInfo.InvariantCulture, $"\"rIdDuheng{number}\""), StringComparison.Ordinal))
        {
            number++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"rIdDuheng{number}");
    }

    /// <summary>Put in behind the last child of the root; a root that closes itself is opened.</summary>
    private static byte[] Appended(XmlPart part, string xml)
    {
        var root = part.Root;
        var tag = part.Slice(root.Start, root.ContentStart);
        return part.Encode(root.ClosesItself
            ? $"{part.Slice(0, root.Start)}{tag[..^2]}>{xml}</{(root.Prefix.Length == 0 ? string.Empty : root.Prefix + ":")}{root.Name}>{part.Slice(root.End, part.Text.Length)}"
            : part.Text.Insert(root.ContentEnd, xml));
    }

    /// <summary>The day on which the document was last saved, by its own word: no clock, so that the same file gives the same copy.</summary>
    private static string DateOf(DocxParts parts)
    {
        if (!parts.Has(Core))
        {
            return string.Empty;
        }

        var core = XmlPart.Parse(parts.Read(Core));
        var modified = core.Root.Child("modified") is { } node ? core.Slice(node.ContentStart, node.ContentEnd).Trim() : string.Empty;
        return Moment().IsMatch(modified) ? $" w:date=\"{modified}\"" : string.Empty;
    }

    private static string Printable(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(letter => !char.IsControl(letter) && letter is not '\uFFFE' and not '\uFFFF'));

    [GeneratedRegex("\\bid\\s*=\\s*[\"'](?<id>\\d{1,9})[\"']", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdAttribute();

    [GeneratedRegex("Type\\s*=\\s*[\"'][^\"']*/relationships/comments[\"']", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommentsType();

    [GeneratedRegex("\\bTarget\\s*=\\s*[\"'](?<to>[^\"']+)[\"']", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();

    [GeneratedRegex("^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\dZ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moment();
}
