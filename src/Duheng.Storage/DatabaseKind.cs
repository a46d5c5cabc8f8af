namespace Duheng.Storage;

/// <summary>The databases Duheng runs on.</summary>
public enum DatabaseKind
{
    /// <summary>One file, nothing to install: the default.</summary>
    Sqlite,

    /// <summary>For an office, and for several servers on one database.</summary>
    PostgreSql,
}
