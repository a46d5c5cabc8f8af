namespace Duheng.Domain.Lifecycle;

/// <summary>What moves a document on (办理动作).</summary>
public enum Act
{
    /// <summary>开始填写.</summary>
    Start,

    /// <summary>送审.</summary>
    Submit,

    /// <summary>撤回, before anybody has looked.</summary>
    Withdraw,

    /// <summary>审核通过.</summary>
    Pass,

    /// <summary>批复.</summary>
    Approve,

    /// <summary>退回, always with a reason.</summary>
    Return,

    /// <summary>变更: an approved version gets a successor.</summary>
    Reopen,

    /// <summary>定分.</summary>
    Settle,

    /// <summary>答复整改.</summary>
    Answer,

    /// <summary>验收整改.</summary>
    Accept,

    /// <summary>公开.</summary>
    Publish,

    /// <summary>更正已公开的内容.</summary>
    Correct,
}
