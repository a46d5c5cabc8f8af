using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates.Own;

/// <summary>A content control (内容控件): its tag, and its text in the letters that the control has.</summary>
internal static class Control
{
    private const string PlaceholderStyle = "PlaceholderText";

    public static string? TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.Trim() is { Length: > 0 } tag ? tag : null;

    public static void Set(SdtElement control, string text)
    {
        control.SdtProperties?.RemoveAllChildren<ShowingPlaceholder>();
        control.SdtProperties?.RemoveAllChildren<DataBinding>(); // or Word would put the bound value back
        var look = control.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(deep: true) as RunProperties;
        if (look?.RunStyle?.Val?.Value == PlaceholderStyle)
        {
            look.RunStyle.Remove();
        }

        if (control is SdtRun)
        {
            var content = control.GetFirstChild<SdtContentRun>() ?? control.AppendChild(new SdtContentRun());
            content.RemoveAllChildren();
            content.Append(Runs(text, look));
        }
        else if (control.Descendants<Paragraph>().FirstOrDefault() is { } first)
        {
            SetParagraphs(first, text, look);
        }
    }

    /// <summary>A paragraph for each line of the text, all with the look of the first; others of the control go.</summary>
    private static void SetParagraphs(Paragraph first, string text, RunProperties? look)
    {
        foreach (var other in first.Parent!.Elements<Paragraph>().Where(paragraph => !ReferenceEquals(paragraph, first)).ToList()) // a paragraph stands in something
        {
            other.Remove();
        }

        var lines = text.Split('\n');
        var bare = (Paragraph)first.CloneNode(deep: true);
        bare.Descendants<Run>().ToList().ForEach(run => run.Remove());
        foreach (var line in lines.Reverse().SkipLast(1))
        {
            var more = (Paragraph)bare.CloneNode(deep: true);
            more.Append(Runs(line, look));
            first.InsertAfterSelf(more);
        }

        foreach (var child in first.ChildElements.Where(child => child is not ParagraphProperties).ToList())
        {
            child.Remove();
        }

        first.Append(Runs(lines[0], look));
    }

    private static IEnumerable<OpenXmlElement> Runs(string text, RunProperties? look) => FillIn.Pieces(text).Select(piece =>
    {
        var run = new Run();
        if (look?.CloneNode(deep: true) is RunProperties own)
        {
            run.RunProperties = own;
        }

        if (piece.IsMark)
        {
            (run.RunProperties ??= new RunProperties()).Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FFF2CC" };
        }

        var lines = piece.Text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(Printable.Of(lines[index])) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    });
}
