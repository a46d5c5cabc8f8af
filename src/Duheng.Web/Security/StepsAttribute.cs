using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Security;

/// <summary>An endpoint that takes a document a step on: who may is said by <see cref="LifecycleTable"/>, beside the right to see the project.</summary>
/// <param name="act">Null where the address names it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StepsAttribute(DocumentKind kind, Act? act) : Attribute
{
    public DocumentKind Kind { get; } = kind;

    public Act? Act { get; } = act;
}
