namespace Duheng.Storage.Schema;

/// <summary>The database and the scripts of this program contradict each other. Only a person can settle that.</summary>
public sealed class SchemaException(string message, Exception? inner = null) : Exception(message, inner);
