namespace Duheng.Application.Registers;

/// <summary>What people read for the sources of entries.</summary>
public static class EntrySourceWords
{
    public static string Name(this EntrySource source) => source switch
    {
        EntrySource.Form => "填报",
        EntrySource.Phone => "手机",
        EntrySource.Import => "导入",
        EntrySource.Api => "接口",
        EntrySource.Hook => "推送",
        EntrySource.Query => "业务库",
        EntrySource.Watching => "监测",
    };
}
