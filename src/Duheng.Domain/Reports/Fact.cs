using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>Something that a sentence says and that can be held against the tables (叙述中的事实).</summary>
/// <param name="Text">The words themselves: 97%, 2021年度, 全部完成.</param>
/// <param name="Start">Where the words begin in the paragraph.</param>
public sealed record Fact(FactKind Kind, string Text, Paragraph Paragraph, int Start)
{
    /// <summary>The figure in <see cref="Unit"/>; the year of a date, the month of a day without a year; 0 for a claim.</summary>
    public decimal Number { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>"近20万人", "约30次".</summary>
    public bool IsApproximate { get; init; }

    /// <summary>For a claim: the list that holds it (words/claims.yaml).</summary>
    public string? Claim { get; init; }

    /// <summary>The money row whose phrase stands right before the figure: "全年执行83.47万元", "预算执行率为97%".</summary>
    public FundRow? About { get; init; }

    /// <summary>The sentence, with its place.</summary>
    public Place Place => Paragraph.SentenceAt(Start);

    /// <summary>The clause around it.</summary>
    public Clause Clause => Clause.At(Paragraph, Start);
}
