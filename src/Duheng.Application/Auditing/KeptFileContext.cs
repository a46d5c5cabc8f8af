using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duheng.Application.Auditing;

/// <summary>Serialisers of the files that users keep beside their reports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BaselineContent))]
[JsonSerializable(typeof(WaiverContent))]
public sealed partial class KeptFileContext : JsonSerializerContext
{
    /// <summary>Readable, Chinese unescaped, and strict: a key that is missing or null is a mistake.</summary>
    public static KeptFileContext Strict { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
