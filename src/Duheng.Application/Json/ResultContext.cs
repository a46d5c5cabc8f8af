using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duheng.Application.Json;

/// <summary>Serialisers made at build time, so that the first result does not wait for reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(IReadOnlyList<RuleJson>))]
[JsonSerializable(typeof(IReadOnlyList<SchemeJson>))]
[JsonSerializable(typeof(IReadOnlyList<ScoredDocumentJson>))]
[JsonSerializable(typeof(IReadOnlyList<WhatIfJson>))]
public sealed partial class ResultContext : JsonSerializerContext
{
    /// <summary>Indented, Chinese unescaped, the same line ends everywhere.</summary>
    public static ResultContext Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
