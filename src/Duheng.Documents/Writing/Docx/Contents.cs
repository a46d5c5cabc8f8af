namespace Duheng.Documents.Writing.Docx;

/// <summary>目录: the headings with a reference to the page of each, which Word and LibreOffice both look up. A TOC field would keep the numbers that it was written with.</summary>
internal static class Contents
{
    public static void Write(WordMarkup word, Headings headings)
    {
        Paragraphs.Write(word, "TOCHeading", () => Paragraphs.WriteRuns(word, "目录"));
        for (var number = 1; number <= headings.All.Count; number++)
        {
            var (heading, bookmark) = (headings.All[number - 1], Bookmarks.Of(number));
            Paragraphs.Write(word, heading.Role == TextRole.Section ? "TOC2" : "TOC1", () => word.Element("hyperlink", () =>
            {
                word.Attribute("anchor", bookmark);
                word.Attribute("history", "1");
                Paragraphs.WriteRuns(word, heading.Text);
                word.Element("r", () => word.Leaf("tab"));
                word.Element("r", () => word.Leaf("fldChar", ("fldCharType", "begin"), ("dirty", "true")));
                word.Element("r", () => word.Text("instrText", $" PAGEREF {bookmark} \\h "));
                word.Element("r", () => word.Leaf("fldChar", ("fldCharType", "separate")));
                word.Element("r", () => word.Text("t", "1"));
                word.Element("r", () => word.Leaf("fldChar", ("fldCharType", "end")));
            }));
        }
    }
}
