using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Output.Sarif;

/// <summary>The documents that were looked at, with their hashes and what they score.</summary>
internal sealed class SarifArtifacts(Utf8JsonWriter json)
{
    private readonly List<Artifact> all = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public int Add(CheckedDocument document)
    {
        all.Add(new Artifact(document.Source.Name, document.Sha256, Names.Of(document.Status), [.. document.Reports.Select(Total.Of)]));
        indexes[document.Source.Name] = all.Count - 1;
        return all.Count - 1;
    }

    public int IndexOf(string file) => indexes.GetValueOrDefault(file, -1);

    public void Write()
    {
        json.WriteStartArray("artifacts");
        all.ForEach(Write);
        json.WriteEndArray();
    }

    private void Write(Artifact artifact)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", ArtifactUri.Of(artifact.File));
        json.WriteEndObject();
        json.WriteStartArray("roles");
        json.WriteStringValue("analysisTarget");
        json.WriteEndArray();
        if (artifact.Sha256 is { } hash)
        {
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", hash);
            json.WriteEndObject();
        }

        json.WriteStartObject("properties");
        json.WriteString("status", artifact.Status);
        json.WriteStartArray("reports");
        foreach (var total in artifact.Totals)
        {
            total.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed record Artifact(string File, string? Sha256, string Status, IReadOnlyList<Total> Totals);

    private sealed record Total(string? Project, decimal? Stated, decimal? Low, decimal? High, string? Grade, string? GradeHigh, string Scheme)
    {
        public static Total Of(CheckedReport report) => new(
            report.Report.Project?.Text, report.StatedTotal, report.Sheet?.Low, report.Sheet?.High, report.Sheet?.Grade.Zh(), report.Sheet?.GradeHigh.Zh(), report.Scheme.Scheme.Id);

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("project", Project);
            json.WriteString("scheme", Scheme);
            Number("stated", Stated);
            Number("low", Low);
            Number("high", High);
            json.WriteString("grade", Grade);
            json.WriteString("gradeHigh", GradeHigh);
            json.WriteEndObject();

            void Number(string key, decimal? value)
            {
                if (value is { } number)
                {
                    json.WriteNumber(key, Figures.Trim(number));
                }
                else
                {
                    json.WriteNull(key);
                }
            }
        }
    }
}
