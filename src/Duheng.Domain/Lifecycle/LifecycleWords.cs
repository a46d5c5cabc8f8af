namespace Duheng.Domain.Lifecycle;

/// <summary>What people read for documents, states and acts.</summary>
public static class LifecycleWords
{
    public static string Name(this DocumentKind kind) => kind switch
    {
        DocumentKind.Targets => "绩效目标",
        DocumentKind.Monitoring => "运行监控",
        DocumentKind.Evaluation => "自评",
        DocumentKind.Review => "复核",
        DocumentKind.Rectification => "整改",
        DocumentKind.Publication => "公开",
    };

    public static string Name(this DocumentState state) => state switch
    {
        DocumentState.NotStarted => "未开始",
        DocumentState.Draft => "草稿",
        DocumentState.WithUnit => "待单位审核",
        DocumentState.WithDepartment => "待主管部门审核",
        DocumentState.WithTreasury => "待财政审核",
        DocumentState.Returned => "被退回",
        DocumentState.Passed => "审核通过",
        DocumentState.Approved => "已批复",
        DocumentState.InReview => "复核中",
        DocumentState.Settled => "已定分",
        DocumentState.Rectifying => "整改中",
        DocumentState.Answered => "待验收",
        DocumentState.Rectified => "已整改",
        DocumentState.Published => "已公开",
        DocumentState.Corrected => "已更正",
    };

    public static string Name(this Act act) => act switch
    {
        Act.Start => "开始填写",
        Act.Submit => "送审",
        Act.Withdraw => "撤回",
        Act.Pass => "审核通过",
        Act.Approve => "批复",
        Act.Return => "退回",
        Act.Reopen => "变更",
        Act.Settle => "定分",
        Act.Answer => "答复",
        Act.Accept => "验收",
        Act.Publish => "公开",
        Act.Correct => "更正",
    };

    /// <summary>The same of one kind of document, where it has a word of its own: 开始复核.</summary>
    public static string Name(this Act act, DocumentKind kind) => (kind, act) switch
    {
        (DocumentKind.Review, Act.Start) => "开始复核",
        (DocumentKind.Rectification, Act.Start) => "要求整改",
        (DocumentKind.Rectification, Act.Answer) => "答复整改",
        (DocumentKind.Rectification, Act.Accept) => "验收整改",
        (DocumentKind.Rectification, Act.Return) => "退回整改",
        _ => act.Name(),
    };

    /// <summary>As databases, addresses and JSON write it: withUnit.</summary>
    public static string Key<TEnum>(this TEnum value)
        where TEnum : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => index == 0 ? char.ToLowerInvariant(letter) : letter));

    /// <summary>What <see cref="Key"/> wrote; null for any other word.</summary>
    public static TEnum? Parse<TEnum>(string? key)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (value.Key() == key)
            {
                return value;
            }
        }

        return null;
    }
}
