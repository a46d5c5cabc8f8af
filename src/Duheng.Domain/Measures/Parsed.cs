namespace Duheng.Domain.Measures;

/// <summary>An expression as it was understood, or why it was not: one of the two.</summary>
public sealed record Parsed<TNode>(TNode? Node, LanguageError? Error)
    where TNode : class;
