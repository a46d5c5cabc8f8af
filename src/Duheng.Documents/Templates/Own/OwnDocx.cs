using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Own;

/// <summary>Finds the content controls of a Word file and fills them; everything else of the file stays as it is.</summary>
internal static class OwnDocx
{
    /// <summary>The tags of its controls, each once, in their order.</summary>
    public static IReadOnlyList<string> Tags(string file, byte[] content) => Tags(file, content, _ => true);

    /// <summary>Names of values of a line that stand in no row of a table, where nothing could be repeated.</summary>
    public static IReadOnlyList<string> OutsideRows(string file, byte[] content) =>
        Tags(file, content, control => Control.TagOf(control) is { } tag && Names.IsLine(tag) && !control.Ancestors<TableRow>().Any());

    private static IReadOnlyList<string> Tags(string file, byte[] content, Func<SdtElement, bool> isMeant)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
            return [.. Roots(document).SelectMany(Controls).Where(isMeant).Select(Control.TagOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or ArgumentException)
        {
            throw new TemplateException(new Wording($"{file} 不是可用的 Word 文件（.docx）；请用 Word 另存为 .docx 再试。", $"{file} is no usable Word file (.docx): save it anew with Word."), broken);
        }
    }

    public static Filled Fill(byte[] template, Names names)
    {
        var blanks = new List<string>();
        using var package = new MemoryStream();
        package.Write(template);
        using (var document = WordprocessingDocument.Open(package, isEditable: true))
        {
            foreach (var root in Roots(document))
            {
                foreach (var row in RepeatedRows(root))
                {
                    RowRepeater.Repeat(row, names, blanks);
                }

                foreach (var control in Controls(root).ToList())
                {
                    if (Control.TagOf(control) is { } tag && !Names.IsLine(tag))
                    {
                        var text = names.Value(tag);
                        blanks.AddRange(FillIn.Names(text));
                        Control.Set(control, text);
                    }
                }
            }

            document.Save();
        }

        package.Position = 0;
        using var steady = new MemoryStream();
        SteadyZip.Copy(package, steady);
        return new Filled(steady.ToArray(), [.. blanks.Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<OpenXmlPartRootElement> Roots(WordprocessingDocument document) => document.MainDocumentPart is { Document: { } body } main
        ? [body, .. main.HeaderParts.Select(part => part.Header).OfType<Header>(), .. main.FooterParts.Select(part => part.Footer).OfType<Footer>()]
        : [];

    private static IEnumerable<SdtElement> Controls(OpenXmlElement root) => root.Descendants<SdtElement>();

    /// <summary>Rows with a control for a value of a line, from the outermost table on; a row inside such a row goes with it.</summary>
    private static List<TableRow> RepeatedRows(OpenXmlElement root) =>
    [
        .. Controls(root).Where(control => Control.TagOf(control) is { } tag && Names.IsLine(tag))
            .Select(control => control.Ancestors<TableRow>().LastOrDefault())
            .OfType<TableRow>()
            .Distinct(),
    ];

    /// <summary>A filled file and what it still asks for.</summary>
    internal sealed record Filled(byte[] Docx, IReadOnlyList<string> Blanks);
}
