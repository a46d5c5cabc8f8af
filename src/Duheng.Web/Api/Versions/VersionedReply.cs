using System.Text.Json.Serialization;

namespace Duheng.Web.Api.Versions;

/// <summary>A reply that shows one version of something: its tag goes out as ETag and comes back as If-Match.</summary>
public abstract record VersionedReply
{
    /// <summary>Without quotation marks.</summary>
    [JsonIgnore]
    internal abstract string Tag { get; }
}
