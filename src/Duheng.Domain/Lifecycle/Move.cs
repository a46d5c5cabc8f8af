namespace Duheng.Domain.Lifecycle;

/// <summary>One permitted step of a document, and who may take it (流转).</summary>
public sealed record Move(DocumentKind Kind, DocumentState From, Act Act, DocumentState To, Role Role)
{
    /// <summary>退回, 更正 and 变更 say why.</summary>
    public bool NeedsReason => Act is Act.Return or Act.Correct or Act.Reopen;
}
