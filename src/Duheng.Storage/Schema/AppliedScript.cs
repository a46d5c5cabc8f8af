namespace Duheng.Storage.Schema;

/// <summary>What a database remembers of a script that ran on it: a row of <c>schema_scripts</c>.</summary>
public sealed record AppliedScript(int Number, string Name, string Sha256);
