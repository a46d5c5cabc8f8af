using System.Text.Json.Serialization;
using Duheng.Application.Json.Data;

namespace Duheng.Application.Evaluations;

/// <summary>How the text of a report is kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<NarrativeJson>))]
internal sealed partial class NarrativeContext : JsonSerializerContext;
