using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>One mark of a layout.</summary>
/// <param name="Because">What a person is told when it is there: 版式书签.</param>
/// <param name="Words">All of these must be there, for the kinds that look at words.</param>
public sealed record LayoutMark(LayoutMarkKind Kind, Wording Because, IReadOnlyList<string> Words)
{
    /// <summary>The words as they are looked for.</summary>
    internal IReadOnlyList<string> Keys { get; } = [.. Words.Select(PrintedText.Key)];

    /// <summary>Whether no other layout has it: one such mark must be there where the layout has any.</summary>
    public bool IsTelling { get; init; }
}
