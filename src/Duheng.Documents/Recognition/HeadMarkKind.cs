namespace Duheng.Documents.Recognition;

/// <summary>What may open, fill and close a report among several in one file.</summary>
internal enum HeadMarkKind
{
    /// <summary>项目支出绩效自评表, …绩效自评报告.</summary>
    Title,

    /// <summary>附件1.</summary>
    Annex,

    /// <summary>The label 项目名称 with its value.</summary>
    Project,

    /// <summary>一、 behind an annex: the text of the next report.</summary>
    FirstChapter,

    /// <summary>The head of a score table.</summary>
    Scores,

    /// <summary>The row 总分.</summary>
    Total,

    /// <summary>A sentence with total and grade.</summary>
    Conclusion,

    /// <summary>A paragraph that tells something.</summary>
    Prose,
}
