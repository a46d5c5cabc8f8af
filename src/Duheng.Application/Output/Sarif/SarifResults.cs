using System.Text.Json;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Output.Sarif;

/// <summary>Writes findings as results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, Language language, SarifRules rules, SarifPlaces places)
{
    /// <summary>Hashed over what is printed, not over lines: see <see cref="Finding.Fingerprint"/>.</summary>
    private const string FingerprintKey = "duhengFinding/v1";

    /// <param name="files">The file, and its artifact, of the place and of each further place.</param>
    /// <param name="waiver">A waived finding is a suppressed result.</param>
    public void Write(Finding finding, string? project, IReadOnlyList<(string File, int Artifact)> files, Waiver? waiver = null)
    {
        var remark = finding.Remark;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", SarifRules.Level(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", language.Pick(remark.Zh, remark.En));
        json.WriteEndObject();
        WritePlaces(remark, files);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintKey, finding.Fingerprint);
        json.WriteEndObject();
        WriteSuppression(waiver);
        WriteProperties(finding, project);
        json.WriteEndObject();
    }

    private void WritePlaces(Remark remark, IReadOnlyList<(string File, int Artifact)> files)
    {
        json.WriteStartArray("locations");
        if (files.Count > 0)
        {
            places.Write(files[0].File, files[0].Artifact, remark.Where);
        }

        json.WriteEndArray();
        if (remark.AlsoAt.Count == 0 || files.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var index = 0; index < remark.AlsoAt.Count; index++)
        {
            var (file, artifact) = files[Math.Min(index + 1, files.Count - 1)];
            places.Write(file, artifact, remark.AlsoAt[index], id: index + 1);
        }

        json.WriteEndArray();
    }

    private void WriteSuppression(Waiver? waiver)
    {
        if (waiver is null)
        {
            return;
        }

        var told = WaiverJson.From(waiver);
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", told.Reason);
        json.WriteStartObject("properties");
        json.WriteString("author", told.Author);
        json.WriteString("expires", told.Expires);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties(Finding finding, string? project)
    {
        var remark = finding.Remark;
        json.WriteStartObject("properties");
        json.WriteString("severity", Names.Of(finding.Severity));
        Write("project", project);
        Write("indicator", remark.Indicator);
        Write("stated", remark.Stated);
        Write("expected", remark.Expected);
        Write("difference", remark.Difference is { } difference ? Figures.Plain(difference) : null);
        if (remark.PointsAtRisk is { } points)
        {
            json.WriteNumber("pointsAtRisk", Figures.Trim(points));
        }

        Write("cause", finding.Cause);
        json.WriteEndObject();
    }

    private void Write(string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }
}
