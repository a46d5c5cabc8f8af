using Duheng.Domain.Quantities;

namespace Duheng.Domain.Measures;

/// <summary>Why an expression cannot be used, where, and what to do.</summary>
/// <param name="Column">Of the text, from 1.</param>
/// <param name="Message">Whole sentences.</param>
public sealed record LanguageError(int Column, string Message)
{
    public override string ToString() => $"第 {Figures.Plain(Column)} 列：{Message}";
}
