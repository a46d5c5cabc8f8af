namespace Duheng.Application.Worklist;

/// <summary>What kind of thing waits (待办类型).</summary>
public enum TaskKind
{
    /// <summary>填报: begin or go on.</summary>
    FillIn,

    /// <summary>退回修改.</summary>
    Mend,

    /// <summary>目标调整: a changed budget asks for an answer.</summary>
    Adjust,

    /// <summary>预警处置.</summary>
    Dispose,

    /// <summary>审核.</summary>
    Check,

    /// <summary>整改.</summary>
    Rectify,

    /// <summary>登记: an entry of a register is due.</summary>
    Register,

    /// <summary>证书到期.</summary>
    Renew,
}
