namespace Duheng.Domain.Reports;

/// <summary>What a passage of the narrative is about, read from its heading or its label (章节).</summary>
public enum SectionKind
{
    /// <summary>No heading says.</summary>
    Other,

    /// <summary>项目概况.</summary>
    Overview,

    /// <summary>立项依据.</summary>
    Basis,

    /// <summary>设立的必要性.</summary>
    Necessity,

    /// <summary>保证项目实施的措施与制度.</summary>
    Safeguards,

    /// <summary>项目实施计划.</summary>
    Plan,

    /// <summary>预算执行情况, 资金使用情况.</summary>
    Money,

    /// <summary>实施期绩效目标.</summary>
    PeriodGoal,

    /// <summary>年度绩效目标.</summary>
    AnnualGoal,

    /// <summary>项目绩效情况: the scores.</summary>
    Scores,

    /// <summary>项目绩效分析.</summary>
    Analysis,

    /// <summary>主要经验做法.</summary>
    Experience,

    /// <summary>存在问题及原因分析.</summary>
    Problems,

    /// <summary>措施及建议.</summary>
    Measures,
}
