namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>What a piece of text looks like by itself.</summary>
internal enum TokenKind
{
    /// <summary>An empty cell that the dump kept.</summary>
    Blank,

    /// <summary>/, —, 无.</summary>
    Nothing,

    /// <summary>产出指标, 效益.</summary>
    Level1,

    /// <summary>数量指标, 社会效益.</summary>
    Level2,

    /// <summary>成本指标, 满意度指标: a level 1 in one form, a level 2 in another.</summary>
    EitherLevel,

    /// <summary>≥, 不低于: the figure stands behind a blank.</summary>
    Sign,

    /// <summary>12.85.</summary>
    Figure,

    /// <summary>97.70%.</summary>
    Percent,

    /// <summary>≥24次, 2023年12月底前.</summary>
    Value,

    /// <summary>合计, 总分.</summary>
    Total,

    /// <summary>Anything else.</summary>
    Text,
}
