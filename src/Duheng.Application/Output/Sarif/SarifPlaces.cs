using System.Globalization;
using System.Text.Json;
using Duheng.Application.Json;
using Duheng.Domain.Reports;

namespace Duheng.Application.Output.Sarif;

/// <summary>Writes places: the file, and within it the logical location <c>annex/table7/row8/column8</c>.</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, Language language)
{
    /// <param name="artifact">The index of the file among the artifacts; negative when it is not among them.</param>
    /// <param name="id">Numbers related locations; null for the primary one.</param>
    public void Write(string file, int artifact, Place place, int? id = null)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ArtifactUri.Of(file));
        if (artifact >= 0)
        {
            json.WriteNumber("index", artifact);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        WriteLogical(place);
        json.WriteStartObject("message");
        json.WriteString("text", place.Text.Length == 0 ? Places.Short(place, language) : language.Pick($"{Places.Short(place, language)}：{place.Text}", $"{Places.Short(place, language)}: {place.Text}"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>annex/table7/row8/column8, body/paragraph3, or only the part for the document as a whole.</summary>
    public static string NameOf(Place place)
    {
        var below = place switch
        {
            { Table: { } table } => string.Create(CultureInfo.InvariantCulture, $"/table{table}/row{place.Row}/column{place.Column}"),
            { Paragraph: { } paragraph } => string.Create(CultureInfo.InvariantCulture, $"/paragraph{paragraph}"),
            _ => string.Empty,
        };
        return place.Part + below;
    }

    private void WriteLogical(Place place)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", NameOf(place));
        json.WriteString("kind", place.Table is not null ? "cell" : place.Paragraph is not null ? "paragraph" : "document");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
