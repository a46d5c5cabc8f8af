using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

/// <summary>The font that most letters of one kind of paragraph stand in (所用字体).</summary>
/// <param name="Name">Null where the file does not say it.</param>
/// <param name="Size">Null where the file does not say it.</param>
internal sealed record FontUse(FontRole Role, string? Name, decimal? Size, IReadOnlyList<Paragraph> Paragraphs)
{
    private static readonly string[] notes = ["注:", "备注:", "附注:", "说明:", "填表说明:", "填报说明:"];

    /// <summary>Null where there is no such paragraph, or the file tells the fonts of none.</summary>
    public static FontUse? Of(Report report, FontRole role)
    {
        var told = report.Narrative.Paragraphs.Where(paragraph => RoleOf(report, paragraph) == role && report.Fonts.ContainsKey(paragraph.Number)).ToList();
        var fonts = told.SelectMany(paragraph => report.Fonts[paragraph.Number]).ToList();
        return fonts.Count == 0 ? null : new FontUse(role, Most(fonts, font => Common(font.Name)), Most(fonts, font => font.Size), told);
    }

    /// <summary>The first paragraph that stands in this font for the most part.</summary>
    public Paragraph First(Report report) => Paragraphs.FirstOrDefault(paragraph =>
        Most(report.Fonts[paragraph.Number], font => Common(font.Name)) == Name && Most(report.Fonts[paragraph.Number], font => font.Size) == Size) ?? Paragraphs[0];

    /// <summary>
    /// Prose is a sentence: what stands about a form (填报单位：…, 注：…, signatures, captions) is neither prose nor a heading.
    /// </summary>
    private static FontRole? RoleOf(Report report, Paragraph paragraph)
    {
        if (report.Title is { } title && title.Place == paragraph.Place)
        {
            return FontRole.Title;
        }

        if (paragraph.IsInAnnex)
        {
            return null;
        }

        return paragraph.IsProse
            ? paragraph.Text.Contains('。', StringComparison.Ordinal) && !Array.Exists(notes, note => paragraph.Key.StartsWith(note, StringComparison.Ordinal)) ? FontRole.Body : null
            : paragraph.HeadingLevel switch
            {
                1 => FontRole.Heading1,
                2 => FontRole.Heading2,
                _ => HeadingNumber.Of(paragraph) is { Level: 3 } ? FontRole.Heading3 : null,
            };
    }

    private static string? Common(string? name) => name is null ? null : FontNames.Common(name);

    private static T? Most<T>(IReadOnlyList<PrintedFont> fonts, Func<PrintedFont, T?> of) =>
        fonts.GroupBy(of).MaxBy(alike => alike.Sum(font => font.Letters)) is { } most ? most.Key : default;
}
