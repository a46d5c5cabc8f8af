using System.IO.Compression;
using System.Xml;

namespace Duheng.Documents.Readers.Packages;

/// <summary>The parts of a package by path, each opened within limits.</summary>
internal sealed class PackageParts(ZipArchive archive)
{
    private const long LargestPart = 256L * 1_048_576;
    private const int MostExpansion = 1_000;

    /// <summary>Below this no ratio is suspicious: a form of a few empty rows shrinks well.</summary>
    private const int SmallPart = 1_048_576;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = LargestPart,
        CloseInput = true,
    };

    public bool Has(string path) => Find(path) is not null;

    /// <summary>The part that the package says is its document; <paramref name="usual"/> where it usually lies, which is looked at first.</summary>
    public string? Main(string usual, string folder)
    {
        if (Has(usual))
        {
            return usual;
        }

        var main = RelationsOf(string.Empty).FirstOrDefault(relation => relation.Kind == "officeDocument")?.Target;
        return main is not null && main.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && Has(main) ? main : null;
    }

    /// <summary>Null when there is no such part.</summary>
    public XmlReader? Open(string path)
    {
        if (Find(path) is not { } part)
        {
            return null;
        }

        if (part.Length > LargestPart || (part.Length > SmallPart && part.Length / Math.Max(part.CompressedLength, 1) > MostExpansion))
        {
            throw new OversizedPartException(part.Length);
        }

        return XmlReader.Create(part.Open(), Settings);
    }

    /// <summary>What a part links to; of the package itself, for an empty path.</summary>
    public IReadOnlyList<Relation> RelationsOf(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        using var xml = Open($"{folder}_rels/{path[folder.Length..]}.rels");
        var relations = new List<Relation>();
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target
                && xml.GetAttribute("TargetMode") != "External")
            {
                relations.Add(new Relation(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return relations;
    }

    /// <summary>Some programs write names with a backslash, or in another case.</summary>
    private ZipArchiveEntry? Find(string path) => archive.GetEntry(path)
        ?? archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/'), path, StringComparison.OrdinalIgnoreCase));

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not "." and not "..")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
