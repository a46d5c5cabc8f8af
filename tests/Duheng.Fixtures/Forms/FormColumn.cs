namespace Duheng.Fixtures.Forms;

/// <summary>A column of an indicator table: what stands in it, and its head as printed.</summary>
internal sealed record FormColumn(ColumnKind Kind, string Head)
{
    /// <summary>The head that stands over this column and its neighbours: 年度指标值 over 指标性质, 指标值 and 度量单位.</summary>
    public string? Group { get; init; }

    /// <summary>How many grid columns it takes.</summary>
    public int Span { get; init; } = 1;
}
