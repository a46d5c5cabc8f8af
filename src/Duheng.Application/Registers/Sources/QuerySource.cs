using Duheng.Storage;
using Duheng.Storage.Foreign;

namespace Duheng.Application.Registers.Sources;

/// <summary>A saved query of a unit's own database (业务库), as the platform keeps it: what it brings goes into a register.</summary>
public sealed record QuerySource
{
    /// <summary>Columns of a source s at an organisation o.</summary>
    internal const string Columns = "s.*, o.name AS organisation, o.path AS organisation_path";

    public const int MostNameLetters = 80;
    public const int MostQueryLetters = 20_000;
    public const int MostRowsOfAll = 100_000;
    public const int MostSecondsOfAll = 120;

    public long Id { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    public string OrganisationPath { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public DatabaseKind Kind { get; init; } = DatabaseKind.PostgreSql;

    /// <summary>Without its password; of SQLite the path below the folder that the configuration names.</summary>
    public string Connection { get; init; } = string.Empty;

    /// <summary>The password as it was typed; empty when it was not.</summary>
    public string Password { get; init; } = string.Empty;

    /// <summary>The password, encrypted together with the connection that it belongs to.</summary>
    public string Secret { get; init; } = string.Empty;

    /// <summary>The key of the register.</summary>
    public string Register { get; init; } = string.Empty;

    /// <summary>The id of an import profile; empty to go by the names of the columns.</summary>
    public string Profile { get; init; } = string.Empty;

    public string Query { get; init; } = string.Empty;

    public int MostRows { get; init; } = 10_000;

    public int MostSeconds { get; init; } = 30;

    public bool Removed { get; init; }

    public long Version { get; init; }

    /// <summary>As it goes back to whoever typed it: a password that stands in the connection is not shown again, nor what cannot be read and may hold one.</summary>
    public QuerySource Told()
    {
        try
        {
            return this with { Password = string.Empty, Connection = Kind == DatabaseKind.Sqlite ? (SourceReader.MayHoldPassword(Connection) ? string.Empty : Connection) : PostgreSqlAddress.Read(Connection).Address.ToString() };
        }
        catch (ForeignException)
        {
            return this with { Password = string.Empty, Connection = Connection.Contains("pass", StringComparison.OrdinalIgnoreCase) || Connection.Contains("pwd", StringComparison.OrdinalIgnoreCase) ? string.Empty : Connection };
        }
    }

    /// <summary>Records print what they hold; this one holds a password.</summary>
    public override string ToString() => $"{Name} ({Connection})";
}
