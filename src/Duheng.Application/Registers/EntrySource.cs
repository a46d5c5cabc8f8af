namespace Duheng.Application.Registers;

/// <summary>How an entry came into its register (来源).</summary>
public enum EntrySource
{
    /// <summary>填报.</summary>
    Form,

    /// <summary>手机.</summary>
    Phone,

    /// <summary>导入.</summary>
    Import,

    /// <summary>接口.</summary>
    Api,

    /// <summary>推送: another system sent it as it happened.</summary>
    Hook,

    /// <summary>业务库: a saved query read it.</summary>
    Query,

    /// <summary>监测: the watching of systems saw it.</summary>
    Watching,
}
