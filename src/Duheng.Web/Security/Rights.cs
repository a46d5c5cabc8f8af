using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Security;

/// <summary>Says at an endpoint who may use it.</summary>
internal static class Rights
{
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, params Capability[] capabilities)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new NeedsAttribute(capabilities));

    /// <summary>A step of a document; the address names the act where none is given.</summary>
    public static TBuilder Steps<TBuilder>(this TBuilder endpoint, DocumentKind kind, Act? act = null)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new NeedsAttribute(Capability.ReadProjects), new StepsAttribute(kind, act));
}
