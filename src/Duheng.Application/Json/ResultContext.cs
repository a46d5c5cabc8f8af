using System.Text.Json.Serialization;

namespace Duheng.Application.Json;

/// <summary>Serialisers made at build time, so that the first result does not wait for reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(ReportJson))]
public sealed partial class ResultContext : JsonSerializerContext;
