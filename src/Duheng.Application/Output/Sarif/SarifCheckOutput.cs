using System.Text.Encodings.Web;
using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Application.Output.Sarif;

/// <summary>The result as SARIF 2.1.0, for tools that gather findings. Results leave as they come; what is known last stands last.</summary>
[CheckFormat("sarif")]
internal sealed class SarifCheckOutput : ICheckOutput
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter json;
    private readonly Stream output;
    private readonly SarifArtifacts artifacts;
    private readonly SarifResults results;
    private readonly SarifNotifications notifications;

    public SarifCheckOutput(OutputRequest request)
    {
        output = request.Stream;
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var rules = new SarifRules(json, request.Language, request.Rules);
        var places = new SarifPlaces(json, request.Language);
        artifacts = new SarifArtifacts(json);
        results = new SarifResults(json, request.Language, rules, places);
        notifications = new SarifNotifications(json, request.Language, places);
        Open(rules, request.Language);
    }

    public async Task AddAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        if (document.IsSkipped)
        {
            return;
        }

        var artifact = artifacts.Add(document);
        notifications.Add(document, artifact);
        IReadOnlyList<(string, int)> files = [(document.Source.Name, artifact)];
        foreach (var report in document.Reports)
        {
            foreach (var finding in report.Audit.Findings)
            {
                results.Write(finding, report.Report.Project?.Text, files);
            }

            foreach (var one in report.Waived ?? [])
            {
                results.Write(one.Finding, report.Report.Project?.Text, files, one.Waiver);
            }
        }

        await json.FlushAsync(cancellationToken);
    }

    public Task EndAsync(RunEnd end, CancellationToken cancellationToken)
    {
        foreach (var finding in end.Findings)
        {
            results.Write(finding, null, [.. finding.Remark.Files.Select(file => (file, artifacts.IndexOf(file)))]);
        }

        foreach (var one in end.Waived)
        {
            results.Write(one.Finding, null, [.. one.Finding.Remark.Files.Select(file => (file, artifacts.IndexOf(file)))], one.Waiver);
        }

        json.WriteEndArray();
        artifacts.Write();
        notifications.WriteInvocation(end.ExitCode);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        return json.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await json.DisposeAsync();
        output.WriteByte((byte)'\n');
    }

    private void Open(SarifRules rules, Language language)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        rules.WriteTool();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "duheng/check");
        json.WriteEndObject();
        json.WriteString("language", language.Pick("zh-CN", "en"));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }
}
