using System.ComponentModel;
using Duheng.Application.Registers.Sources;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Web.Api.Sources;

/// <summary>A saved query of a unit's own database.</summary>
/// <param name="Organisation">Whose registers it fills; only when it is added.</param>
public sealed record SourceBody(
    long? Organisation,
    string? Name,
    [property: Description("postgreSql 或 sqlite")] string? Kind,
    [property: Description("PostgreSQL：Host=…;Port=…;Database=…;Username=…，可加 SSL Mode；SQLite：服务器开放的文件夹里的路径")] string? Connection,
    [property: Description("加密保存，以后读不到；不写就不改")] string? Password,
    [property: Description("登记簿的键")] string? Register,
    [property: Description("导入方案的编号；不写就按列名或别名对")] string? Profile,
    [property: Description("一条 SELECT")] string? Query,
    [property: Description("1 到 100000")] int? MostRows,
    [property: Description("1 到 120")] int? MostSeconds)
{
    private const DatabaseKind Unknown = (DatabaseKind)(-1);

    internal QuerySource ToSource(long id, long version) => new()
    {
        Id = id,
        Version = version,
        OrganisationId = Organisation ?? 0,
        Name = (Name ?? string.Empty).Trim(),
        Kind = Kind is null ? DatabaseKind.PostgreSql : LifecycleWords.Parse<DatabaseKind>(Kind) ?? Unknown,
        Connection = (Connection ?? string.Empty).Trim(),
        Password = Password ?? string.Empty,
        Register = Register ?? string.Empty,
        Profile = Profile ?? string.Empty,
        Query = Query ?? string.Empty,
        MostRows = MostRows ?? 10_000,
        MostSeconds = MostSeconds ?? 30,
    };

    /// <summary>A password is not for logs.</summary>
    public override string ToString() => Name ?? string.Empty;
}
