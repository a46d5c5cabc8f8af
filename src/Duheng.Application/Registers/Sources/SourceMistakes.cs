using Duheng.Application.Common;
using Duheng.Application.Registers.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Quantities;
using Duheng.Storage;
using Duheng.Storage.Foreign;

namespace Duheng.Application.Registers.Sources;

/// <summary>What is wrong with a source as it was filled in: the field, and what it must be.</summary>
internal sealed class SourceMistakes(PackCatalog packs, ProfileCatalog profiles, SourceReader reader)
{
    private static readonly string[] Beginnings = ["SELECT", "WITH", "VALUES"];

    /// <param name="connection">As it is kept, without a password.</param>
    /// <param name="password">The one that was typed, by itself or in the connection; empty for none.</param>
    /// <returns>Null when there is nothing wrong.</returns>
    public Failure? Of(QuerySource typed, out string connection, out string password)
    {
        (connection, password) = (typed.Connection.Trim(), typed.Password);
        if (typed.Name.Length is 0 or > QuerySource.MostNameLetters)
        {
            return Refusals.Invalid("名称", $"请填写，不超过 {Figures.Plain(QuerySource.MostNameLetters)} 字。");
        }

        if (!Enum.IsDefined(typed.Kind))
        {
            return Refusals.Invalid("种类", "请选 PostgreSQL 或 SQLite（接口里写 postgreSql 或 sqlite）。");
        }

        if (packs.Find(typed.Register) is not { } type)
        {
            return Refusals.Invalid("登记簿", "没有这个登记簿；请从列表里选。");
        }

        if (typed.Profile.Length > 0 && profiles.Find(typed.Profile)?.Register != type.Key)
        {
            return Refusals.Invalid("导入方案", $"没有用于“{type.Name}”的方案“{typed.Profile}”；请重新选。");
        }

        return OfLimits(typed) ?? OfQuery(typed.Query) ?? OfConnection(typed.Kind, ref connection, ref password);
    }

    /// <summary>Without the semicolon that ends it.</summary>
    public static string Bare(string query) => query.Trim().TrimEnd(';').TrimEnd();

    private static Failure? OfLimits(QuerySource typed) => typed.MostRows is < 1 or > QuerySource.MostRowsOfAll ? Refusals.Invalid("行数上限", $"请填 1 到 {Figures.Plain(QuerySource.MostRowsOfAll)}。")
        : typed.MostSeconds is < 1 or > QuerySource.MostSecondsOfAll ? Refusals.Invalid("最长时间", $"请填 1 到 {Figures.Plain(QuerySource.MostSecondsOfAll)} 秒。")
        : null;

    /// <summary>For people: what keeps a database from being written to is its session, not this.</summary>
    private static Failure? OfQuery(string typed)
    {
        var query = Bare(typed);
        return query.Length is 0 or > QuerySource.MostQueryLetters ? Refusals.Invalid("查询", $"请写一条 SELECT，不超过 {Figures.Plain(QuerySource.MostQueryLetters)} 字。")
            : !Beginnings.Any(word => query.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? Refusals.Invalid("查询", "只能查询，不能改动对方的数据；请以 SELECT 或 WITH 开头。")
            : null;
    }

    private Failure? OfConnection(DatabaseKind kind, ref string connection, ref string password)
    {
        try
        {
            if (kind == DatabaseKind.Sqlite)
            {
                reader.FileOf(connection);
                password = string.Empty;
                return null;
            }

            var (address, stated) = PostgreSqlAddress.Read(connection);
            connection = address.ToString();
            password = password.Length > 0 ? password : stated ?? string.Empty;
            return null;
        }
        catch (ForeignException told)
        {
            return Refusals.Invalid("连接", told.Message);
        }
    }
}
