using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duheng.Application.Json.Data;

/// <summary>Serialisers of report data; a key that has to be there and is not is a mistake.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportDataJson))]
[JsonSerializable(typeof(IReadOnlyList<ReportDataJson>))]
public sealed partial class DataContext : JsonSerializerContext
{
    /// <summary>Indented, Chinese unescaped, the same line ends everywhere.</summary>
    public static DataContext Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
