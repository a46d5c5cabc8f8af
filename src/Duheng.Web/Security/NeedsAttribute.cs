using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Security;

/// <summary>
/// What a role has to allow for a page or an endpoint: one of these; none means everybody with an account. It is said, not enforced: the use case
/// asks, with the organisation. A test compares the two for every role.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(params Capability[] capabilities) : Attribute
{
    public IReadOnlyList<Capability> Capabilities { get; } = capabilities;
}
