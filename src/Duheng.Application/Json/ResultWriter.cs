using System.Text.Encodings.Web;
using System.Text.Json;
using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Json;

/// <summary>Writes the result of a check as JSON, document by document, so that a large folder needs no memory.</summary>
public sealed class ResultWriter : IAsyncDisposable
{
    private readonly Utf8JsonWriter json;
    private readonly Stream output;
    private readonly Language language;
    private IReadOnlyList<FindingJson> folder = [];
    private IReadOnlyList<FindingJson> waived = [];

    public ResultWriter(Stream output, Language language)
    {
        this.output = output;
        this.language = language;
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteString("name", "duheng");
        json.WriteString("version", ToolVersion.Version);
        json.WriteString("catalogue", ToolVersion.Catalogue);
        json.WriteEndObject();
        json.WriteStartArray("documents");
    }

    public async Task AddAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        JsonSerializer.Serialize(json, DocumentJson.From(document, language), ResultContext.Default.DocumentJson);
        await json.FlushAsync(cancellationToken);
    }

    /// <summary>What concerns the whole folder.</summary>
    public void AddFolder(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> setApart)
    {
        folder = [.. findings.Select(finding => FindingJson.From(finding, language))];
        waived = [.. setApart.Select(finding => FindingJson.From(finding, language))];
    }

    /// <summary>Closes the document; what concerns a whole folder comes last.</summary>
    public async ValueTask DisposeAsync()
    {
        json.WriteEndArray();
        Write("findings", folder);
        if (waived.Count > 0)
        {
            Write("waived", waived);
        }

        json.WriteEndObject();
        await json.DisposeAsync();
        output.WriteByte((byte)'\n');
    }

    private void Write(string key, IReadOnlyList<FindingJson> findings)
    {
        json.WriteStartArray(key);
        foreach (var finding in findings)
        {
            JsonSerializer.Serialize(json, finding, ResultContext.Default.FindingJson);
        }

        json.WriteEndArray();
    }
}
