using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Duheng.Application.Publications;

/// <summary>The content of a publication as text, and its hash.</summary>
public static class PublicJson
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PublicReport report) => JsonSerializer.Serialize(report, Options);

    public static PublicReport Read(string json) =>
        JsonSerializer.Deserialize<PublicReport>(json, Options) ?? throw new InvalidOperationException("A publication holds null.");

    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
