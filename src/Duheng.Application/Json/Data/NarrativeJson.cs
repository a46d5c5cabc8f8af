using System.Text.Json.Serialization;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>A paragraph of the text.</summary>
/// <param name="Level">1 for 一、, 2 for （一）, 3 for 1. or （1）; 0 for prose.</param>
public sealed record NarrativeJson(int Level, string Text)
{
    /// <summary>The chapter that it stands in.</summary>
    [JsonConverter(typeof(CamelCase<SectionKind>))]
    public SectionKind Section { get; init; } = SectionKind.Other;

    /// <summary>body or annex, whatever sheet it stood on: data is the same from every kind of file.</summary>
    public string Part { get; init; } = Place.Body;

    public static NarrativeJson From(Paragraph paragraph) => new(paragraph.HeadingLevel, paragraph.Text) { Section = paragraph.Section, Part = Place.IsAnnex(paragraph.Part) ? Place.Annex : Place.Body };
}
